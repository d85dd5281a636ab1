package org.tertulia.rapporteur.document;

/** Writes HTML element by element; every text and every attribute is escaped. */
final class HtmlMarkup {
    private final StringBuilder html = new StringBuilder();

    HtmlMarkup open(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    HtmlMarkup close(String element) {
        html.append("</").append(element).append(">\n");
        return this;
    }

    HtmlMarkup text(String text) {
        escape(text);
        return this;
    }

    HtmlMarkup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(character);
            }
        }
    }
}
