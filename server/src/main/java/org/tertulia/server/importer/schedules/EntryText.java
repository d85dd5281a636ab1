package org.tertulia.server.importer.schedules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** The texts of schedules as plain text. Markdown stays as it was written; people can read it. */
final class EntryText {
    private static final Pattern HTML = Pattern.compile(
            "</?(?:p|br|ul|ol|li|a|strong|em|b|i|h[1-6]|div|span|blockquote|code|pre)(?:\\s[^<>]*)?/?>");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202D\\u202E\\uFEFF&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\h\\t]+");
    private static final Pattern GAP = Pattern.compile("\\s*\\n\\s*\\n\\s*");

    private EntryText() {}

    /** A text of one line. */
    static String line(String written) {
        return UNSEEN.matcher(written.replaceAll("[\\s\\h\\u2028\\u2029]+", " "))
                .replaceAll("")
                .strip();
    }

    /** A text with paragraphs. */
    static String plain(String written) {
        var text = HTML.matcher(written).find() ? ofHtml(written) : written;
        return UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }

    /** The parts one below the other, without those that another part has. */
    static String joined(String... parts) {
        var texts = Stream.of(parts).map(EntryText::plain).distinct().toList();
        return texts.stream()
                .filter(text -> texts.stream().noneMatch(other -> !other.equals(text) && other.contains(text)))
                .collect(Collectors.joining("\n\n"));
    }

    /** The items of a list, each behind a hyphen. Further lines of an item are indented. */
    static List<String> items(String written) {
        return Stream.of(written.split("(?m)^- "))
                .map(item -> item.replace("\n  ", "\n").strip())
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static String ofHtml(String html) {
        var text = new StringBuilder();
        Document document = Jsoup.parseBodyFragment(html);
        NodeTraversor.traverse(
                (node, depth) -> {
                    switch (node) {
                        case TextNode words ->
                            text.append(SPACES.matcher(words.text()).replaceAll(" "));
                        case Element element -> text.append(before(element));
                        default -> {}
                    }
                },
                document.body());
        return GAP.matcher(text).replaceAll("\n\n").replaceAll(" *\\n *", "\n");
    }

    private static String before(Element element) {
        return switch (element.normalName()) {
            case "br" -> "\n";
            case "li" -> "\n- ";
            case "p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre" -> "\n\n";
            default -> "";
        };
    }
}
