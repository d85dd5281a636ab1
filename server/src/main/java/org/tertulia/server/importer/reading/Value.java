package org.tertulia.server.importer.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.tertulia.sessions.whole.PlainText;

/**
 * A value in a YAML file, with its place. A wrong value is reported and then read as empty, so that one reading finds
 * all problems.
 *
 * @param node null if the field is missing
 */
public record Value(@Nullable Node node, String path, FileProblems problems) {
    private static final Pattern QUOTED =
            Pattern.compile("[\u201C-\u201E\u2018-\u201A\u00AB](.+)[\u201C-\u201E\u2018-\u201A\u00BB]");

    private static final Set<String> YES = Set.of("true", "yes", "si", "oui");
    private static final Set<String> NO = Set.of("false", "no", "non");

    public boolean isAbsent() {
        return node == null;
    }

    /** Whether nobody wrote anything behind its colon or hyphen, nor in any of its fields. */
    public boolean isNothing() {
        return isNothing(node);
    }

    private static boolean isNothing(@Nullable Node node) {
        return switch (node) {
            case ScalarNode scalar ->
                Remark.behind(scalar).isEmpty()
                        && (scalar.getValue().isBlank() || scalar.getTag().equals(Tag.NULL));
            case MappingNode mapping ->
                !mapping.getValue().isEmpty()
                        && mapping.getValue().stream()
                                .map(NodeTuple::getValueNode)
                                .allMatch(Value::isNothing);
            case null, default -> false;
        };
    }

    /** The line of a mark, counted from 1; 0 without a mark. */
    public static int lineOf(Optional<Mark> mark) {
        return mark.map(at -> at.getLine() + 1).orElse(0);
    }

    int line() {
        return node == null ? 0 : lineOf(node.getStartMark());
    }

    public void error(String message) {
        problems.error(line(), path, message);
    }

    public void error(Reason reason) {
        problems.error(line(), path, reason);
    }

    public void warning(String message) {
        problems.warning(line(), path, message);
    }

    public void warning(Reason reason) {
        problems.warning(line(), path, reason);
    }

    /** A single word, time or date. The quotation marks of a word processor around it are left out. */
    public String word() {
        var text = text();
        var quoted = QUOTED.matcher(text);
        return quoted.matches() ? quoted.group(1).strip() : text;
    }

    public String text() {
        if (node == null) {
            return "";
        }
        if (!(node instanceof ScalarNode scalar)) {
            error(Reason.of("problem.no-text"));
            return "";
        }
        return checked(scalar.getValue().strip());
    }

    /** A text of one line. */
    public String oneLine() {
        var text = text();
        if (!PlainText.isLine(text)) {
            error(Reason.of("problem.line-break"));
        }
        return text;
    }

    private String checked(String text) {
        if (text.isEmpty()) {
            error(Remark.behind(node).orElse(Reason.of("list.empty-cell")));
        } else if (PlainText.isTooLong(text)) {
            error(Reason.of("problem.too-long", "most", Integer.toString(PlainText.MOST_GRAPHEMES)));
            return "";
        } else if (!PlainText.isPlain(text)) {
            error(Reason.of("problem.control"));
        }
        return text;
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public boolean isTrue() {
        var word = word();
        if (!isAbsent() && !YES.contains(Folded.words(word)) && !NO.contains(Folded.words(word))) {
            error(Reason.of("problem.true-or-false", "written", word));
        }
        return YES.contains(Folded.words(word));
    }

    /** The items of a list. A text alone is a list of one. */
    public List<Value> items() {
        if (node == null) {
            return List.of();
        }
        if (isText()) {
            return text().isEmpty() ? List.of() : List.of(this);
        }
        if (!(node instanceof SequenceNode sequence)) {
            error(firstField()
                    .map(name -> Reason.of("problem.no-list-of", "name", name))
                    .orElse(Reason.of("problem.no-list")));
            return List.of();
        }
        var items = new ArrayList<Value>();
        var number = 0;
        for (var item : sequence.getValue()) {
            number++;
            if (!isNothing(item)) {
                items.add(new Value(item, path + itemName(item, number), problems));
            }
        }
        return items;
    }

    /** Names an item by its id, if it has one, because its author searches for the id. */
    private static String itemName(Node item, int number) {
        if (item instanceof MappingNode mapping) {
            for (var field : mapping.getValue()) {
                if (isId(field.getKeyNode()) && field.getValueNode() instanceof ScalarNode id) {
                    return "." + id.getValue();
                }
            }
        }
        return "[" + number + "]";
    }

    private static boolean isId(Node key) {
        return key instanceof ScalarNode scalar && scalar.getValue().equals("id");
    }

    /** The words of a list. Without brackets, they may stand between commas. */
    public List<Value> words() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().indexOf(',') < 0) {
            return items();
        }
        var words = new ArrayList<Value>();
        for (var part : scalar.getValue().split(",", -1)) {
            if (!part.isBlank()) {
                words.add(
                        new Value(Entries.text(scalar, part.strip()), path + "[" + (words.size() + 1) + "]", problems));
            }
        }
        return words;
    }

    /** A part of this text, to be read as if it stood here alone. */
    Value part(String text) {
        return node instanceof ScalarNode scalar ? new Value(Entries.text(scalar, text.strip()), path, problems) : this;
    }

    boolean hasFields() {
        return node instanceof MappingNode;
    }

    /** Whether it is a list without an item. What is no list at all has been reported as such. */
    public boolean isEmptyList() {
        return node instanceof SequenceNode sequence
                && sequence.getValue().stream().allMatch(Value::isNothing);
    }

    private Optional<String> firstField() {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .map(NodeTuple::getKeyNode)
                        .filter(ScalarNode.class::isInstance)
                        .map(key -> ((ScalarNode) key).getValue())
                        .findFirst()
                : Optional.empty();
    }

    /** The fields of a value whose field names the author chooses. */
    public SequencedMap<String, Value> entries() {
        if (node == null) {
            return new LinkedHashMap<>();
        }
        if (!(node instanceof MappingNode mapping)) {
            error(Reason.of("problem.no-fields"));
            return new LinkedHashMap<>();
        }
        return new Entries(this).of(mapping);
    }

    /** One field of a value whose fields have been read. */
    public Value field(String name) {
        return (hasFields() ? entries() : new LinkedHashMap<String, Value>())
                .entrySet().stream()
                        .filter(entry ->
                                FieldWords.same(entry.getKey(), List.of(name)).isPresent())
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(new Value(null, path + "." + name, problems));
    }

    /** The fields of a value. Only these names are allowed. A misspelt one is an error, and is read as it was meant. */
    public Fields fields(Collection<String> known) {
        var written = entries();
        var read = new LinkedHashMap<String, Value>();
        written.forEach((name, value) -> FieldWords.same(name, known).ifPresent(same -> read.putIfAbsent(same, value)));
        written.forEach((name, value) -> {
            if (FieldWords.same(name, known).isEmpty()) {
                var meant = FieldWords.meant(name, known).filter(near -> !read.containsKey(near));
                value.error(meant.map(near -> Reason.of("problem.field-near", "near", near))
                        .orElse(Reason.of("problem.field")));
                meant.ifPresent(near -> read.put(near, value));
            }
        });
        return new Fields(this, read);
    }

    /** Warns of words behind this text that are not read, because a number sign begins a remark. */
    void warnOfRemark() {
        Remark.behind(node).ifPresent(this::warning);
    }
}
