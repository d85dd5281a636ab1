package org.tertulia.rapporteur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.boards.FindingType;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.briefs.MessageId;
import org.tertulia.rapporteur.briefs.PublishedBrief;
import org.tertulia.rapporteur.briefs.PublishedBrief.Message;
import org.tertulia.rapporteur.briefs.PublishedBrief.Section;
import org.tertulia.rapporteur.briefs.PublishedBrief.Source;
import org.tertulia.rapporteur.briefs.PublishedBrief.StageTitle;
import org.tertulia.rapporteur.briefs.SectionId;
import org.tertulia.rapporteur.briefs.Tag;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.whole.Multilingual;

class BriefDocumentTest {
    private static final StageId EMERGENCY = new StageId("emergency");
    private static final DocumentLabels SPANISH = new DocumentLabels(
            "es",
            "Versión 1",
            "SHA-256",
            "Se basa en",
            "Aún no se basa en ningún hallazgo",
            "Una ciudad",
            "Etapa:",
            "Objetivo",
            Map.of(FindingType.LESSON, "Lección", FindingType.QUOTE, "Cita"));

    @Test
    void labels_are_in_the_readers_language_and_texts_in_their_own() {
        var document = document();
        assertEquals("Mensajes", document.title());
        assertEquals("Lecciones", document.parts().getFirst().title());
        var statement = document.parts().getFirst().statements().getFirst();
        assertEquals(new BriefDocument.Text("Shelter first.\nPapers later.", "en"), statement.text());
        assertEquals(
                List.of("Etapa: Emergencia", "Objetivo 15 · Proporcionar a los migrantes acceso a servicios básicos"),
                statement.marks());
        assertEquals("Se basa en", statement.restsOn());
        assertEquals(
                List.of("Lección", "Quilmes", "Etapa: Emergencia"),
                statement.sources().getFirst().origin());
        assertEquals(
                List.of("Cita", "Una ciudad"), statement.sources().getLast().origin());
        assertEquals("SHA-256 abc", document.seal());
    }

    @Test
    void a_draft_has_no_seal_and_says_if_a_message_cites_no_findings() {
        var draft = BriefDocuments.of(brief(List.of()), null, SPANISH);
        assertNull(draft.seal());
        assertEquals(
                "Aún no se basa en ningún hallazgo",
                draft.parts().getFirst().statements().getFirst().restsOn());
    }

    @Test
    void text_from_people_never_becomes_markup() {
        var html = HtmlBrief.write(document());
        assertFalse(html.contains("<script"));
        assertTrue(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;"));
        assertTrue(html.startsWith("<article class=\"brief-document\" lang=\"es\">"));
        assertTrue(html.contains("<p lang=\"en\" dir=\"auto\">Papers later.</p>"));
    }

    @Test
    void a_word_file_has_real_headings_languages_and_every_text() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(WordBrief.write(document())))) {
            assertEquals("Mensajes", paragraph(word, "Title").getText());
            var heading = paragraph(word, "Heading1");
            assertEquals("Lecciones", heading.getText());
            assertEquals("heading 1", word.getStyles().getStyle("Heading1").getName());
            assertEquals("es", heading.getRuns().getFirst().getLang());
            assertEquals(
                    "en", paragraph(word, "BriefMessage").getRuns().getFirst().getLang());
            assertEquals("Mensajes", word.getProperties().getCoreProperties().getTitle());
            assertTrue(word.getParagraphs().stream()
                    .anyMatch(one -> one.getText().equals("<script>alert('x')</script> & \"more\"")));
            assertTrue(word.getParagraphs().stream()
                    .allMatch(one -> word.getStyles().styleExist(one.getStyle())));
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .findFirst()
                .orElseThrow();
    }

    private static BriefDocument document() {
        return BriefDocuments.of(
                brief(List.of(
                        new Source(
                                new NoteId("a"),
                                FindingType.LESSON,
                                "Halls stay open",
                                "en",
                                new OrganisationId("quilmes"),
                                "Quilmes",
                                EMERGENCY),
                        new Source(
                                new NoteId("b"),
                                FindingType.QUOTE,
                                "<script>alert('x')</script> & \"more\"",
                                "en",
                                null,
                                null,
                                null))),
                "abc",
                SPANISH);
    }

    private static PublishedBrief brief(List<Source> sources) {
        var message = new Message(
                new MessageId("m"),
                "Shelter first.\nPapers later.",
                "en",
                EMERGENCY,
                List.of(new Tag("gcm", "15")),
                sources);
        return new PublishedBrief(
                1,
                "imrf",
                text("Messages", "Mensajes"),
                new Multilingual(Map.of("ca", "Barcelona 2022")),
                List.of(new StageTitle(EMERGENCY, text("Emergency", "Emergencia"))),
                List.of(new Section(new SectionId("lessons"), text("Lessons", "Lecciones"), List.of(message))));
    }

    private static Multilingual text(String english, String spanish) {
        return new Multilingual(Map.of("en", english, "es", spanish));
    }
}
