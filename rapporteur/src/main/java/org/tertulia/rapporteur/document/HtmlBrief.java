package org.tertulia.rapporteur.document;

import java.util.List;
import org.tertulia.rapporteur.document.BriefDocument.Part;
import org.tertulia.rapporteur.document.BriefDocument.Source;
import org.tertulia.rapporteur.document.BriefDocument.Statement;
import org.tertulia.rapporteur.document.BriefDocument.Text;

/**
 * A brief as a piece of HTML, for a page of Tertulia or for print. Its classes are {@code brief-document},
 * {@code brief-exchange}, {@code brief-edition}, {@code brief-part}, {@code brief-statement}, {@code brief-marks},
 * {@code brief-rests-on}, {@code brief-sources}, {@code brief-origin} and {@code brief-seal}.
 */
public final class HtmlBrief {
    private final HtmlMarkup html = new HtmlMarkup();

    private HtmlBrief() {}

    /** The document as one {@code article} element. */
    public static String write(BriefDocument document) {
        var brief = new HtmlBrief();
        brief.document(document);
        return brief.html.toString();
    }

    private void document(BriefDocument document) {
        html.open("article", "class", "brief-document", "lang", document.language());
        html.open("header");
        html.element("p", document.exchange(), "class", "brief-exchange");
        html.element("h1", document.title());
        html.element("p", document.edition(), "class", "brief-edition");
        html.close("header");
        document.parts().forEach(this::part);
        if (document.seal() != null) {
            html.open("footer")
                    .element("p", document.seal(), "class", "brief-seal")
                    .close("footer");
        }
        html.close("article");
    }

    private void part(Part part) {
        html.open("section", "class", "brief-part").element("h2", part.title());
        part.statements().forEach(this::statement);
        html.close("section");
    }

    private void statement(Statement statement) {
        html.open("article", "class", "brief-statement", "id", "message-" + statement.id());
        paragraphs(statement.text());
        if (!statement.marks().isEmpty()) {
            list("brief-marks", statement.marks());
        }
        html.element("p", statement.restsOn(), "class", "brief-rests-on");
        if (!statement.sources().isEmpty()) {
            html.open("ul", "class", "brief-sources");
            statement.sources().forEach(this::source);
            html.close("ul");
        }
        html.close("article");
    }

    private void source(Source source) {
        html.open("li");
        paragraphs(source.text());
        html.element("p", String.join(" · ", source.origin()), "class", "brief-origin");
        html.close("li");
    }

    private void paragraphs(Text text) {
        text.value()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> html.element("p", line, "lang", text.language(), "dir", "auto"));
    }

    private void list(String name, List<String> items) {
        html.open("ul", "class", name);
        items.forEach(item -> html.element("li", item));
        html.close("ul");
    }
}
