package org.tertulia.server.importer.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tertulia.sessions.whole.PlainText;

/**
 * A value in a YAML file, with its place. A wrong value is reported and then read as empty, so that one reading finds
 * all problems.
 *
 * @param node null if the field is missing
 */
public record Value(@Nullable Node node, String path, FileProblems problems) {
    private static final int LONGEST_TEXT = 4_000;

    public boolean isAbsent() {
        return node == null;
    }

    int line() {
        return node == null ? 0 : YamlText.line(node.getStartMark());
    }

    public void error(String message) {
        problems.error(line(), path, message);
    }

    public void warning(String message) {
        problems.warning(line(), path, message);
    }

    public String text() {
        if (node == null) {
            return "";
        }
        if (!(node instanceof ScalarNode scalar)) {
            error("must be text");
            return "";
        }
        return checked(scalar.getValue().strip());
    }

    /** A text of one line. */
    public String oneLine() {
        var text = text();
        if (!PlainText.isLine(text)) {
            error("has a line break");
        }
        return text;
    }

    private String checked(String text) {
        if (text.isEmpty()) {
            error("is empty");
        } else if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            error("is longer than " + LONGEST_TEXT + " characters");
        } else if (!PlainText.isPlain(text)) {
            error("has invisible control characters");
        }
        return text;
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public boolean isTrue() {
        var word = text();
        if (!isAbsent() && !word.equals("true") && !word.equals("false")) {
            error("must be true or false, not \"" + word + "\"");
        }
        return word.equals("true");
    }

    public List<Value> items() {
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            error("must be a list");
            return List.of();
        }
        var items = new ArrayList<Value>();
        for (var item : sequence.getValue()) {
            items.add(new Value(item, path + itemName(item, items.size() + 1), problems));
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

    /** The fields of a value whose field names the author chooses. */
    public SequencedMap<String, Value> entries() {
        var entries = new LinkedHashMap<String, Value>();
        if (node == null) {
            return entries;
        }
        if (!(node instanceof MappingNode mapping)) {
            error("must have fields (name: value)");
            return entries;
        }
        for (var field : mapping.getValue()) {
            add(entries, field.getKeyNode(), field.getValueNode());
        }
        return entries;
    }

    private void add(Map<String, Value> entries, Node key, Node value) {
        if (!(key instanceof ScalarNode name)) {
            new Value(key, path, problems).error("has a field name that is not text");
            return;
        }
        var field = new Value(value, path.isEmpty() ? name.getValue() : path + "." + name.getValue(), problems);
        if (entries.putIfAbsent(name.getValue(), field) != null) {
            problems.error(YamlText.line(key.getStartMark()), field.path(), "is written twice");
        }
    }

    /** The fields of a value. Only these names are allowed. */
    public Fields fields(Collection<String> known) {
        var entries = entries();
        entries.forEach((name, value) -> {
            if (!known.contains(name)) {
                value.error("is not a field here" + Nearest.hint(name, known));
            }
        });
        return new Fields(this, entries);
    }
}
