package org.tertulia.rapporteur.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.tertulia.rapporteur.document.BriefDocument.Part;
import org.tertulia.rapporteur.document.BriefDocument.Source;
import org.tertulia.rapporteur.document.BriefDocument.Statement;
import org.tertulia.rapporteur.document.BriefDocument.Text;

/** A brief as a Word document, with styles and headings that word processors know. */
public final class WordBrief {
    private final XWPFDocument word;

    private WordBrief(XWPFDocument word) {
        this.word = word;
    }

    /** The document as the bytes of a {@code .docx} file. */
    public static byte[] write(BriefDocument document) {
        try (var word = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            WordStyles.add(word, document.language());
            new WordBrief(word).document(document);
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void document(BriefDocument document) {
        word.getProperties().getCoreProperties().setTitle(document.title());
        paragraph(WordStyles.SUBTITLE, new Text(document.exchange(), document.language()));
        paragraph(WordStyles.TITLE, new Text(document.title(), document.language()));
        paragraph(WordStyles.SUBTITLE, new Text(document.edition(), document.language()));
        document.parts().forEach(part -> part(part, document.language()));
        if (document.seal() != null) {
            paragraph(WordStyles.SMALL, new Text(document.seal(), document.language()));
        }
    }

    private void part(Part part, String language) {
        paragraph(WordStyles.HEADING, new Text(part.title(), language));
        part.statements().forEach(statement -> statement(statement, language));
    }

    private void statement(Statement statement, String language) {
        paragraphs(WordStyles.STATEMENT, statement.text());
        if (!statement.marks().isEmpty()) {
            paragraph(WordStyles.SMALL, new Text(String.join(" · ", statement.marks()), language));
        }
        paragraph(WordStyles.SMALL, new Text(statement.restsOn(), language));
        statement.sources().forEach(source -> source(source, language));
    }

    private void source(Source source, String language) {
        paragraphs(WordStyles.SOURCE, source.text());
        paragraph(WordStyles.ORIGIN, new Text(String.join(" · ", source.origin()), language));
    }

    private void paragraphs(String style, Text text) {
        text.value()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> paragraph(style, new Text(line, text.language())));
    }

    private void paragraph(String style, Text text) {
        var paragraph = word.createParagraph();
        paragraph.setStyle(style);
        var run = paragraph.createRun();
        run.setText(text.value());
        run.setLang(text.language());
    }
}
