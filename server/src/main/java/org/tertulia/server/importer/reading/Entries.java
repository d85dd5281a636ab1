package org.tertulia.server.importer.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the entries of a mapping, and what people get wrong between its signs: each mistake once. */
final class Entries {
    private static final Pattern WITHOUT_SPACE = Pattern.compile("([\\w-]+):(\\S.*)");

    private final Value owner;
    private final SequencedMap<String, Value> read = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private boolean complained;

    Entries(Value owner) {
        this.owner = owner;
    }

    SequencedMap<String, Value> of(MappingNode mapping) {
        for (var entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode name)) {
                new Value(entry.getKeyNode(), owner.path(), owner.problems())
                        .error("has a field name that is not text");
            } else if (mapping.getFlowStyle() == FlowStyle.FLOW && isEmpty(entry.getValueNode()) && !hasColon(name)) {
                addBroken(name);
            } else {
                add(name, entry);
            }
        }
        return read;
    }

    private static boolean isEmpty(Node value) {
        return value instanceof ScalarNode scalar && scalar.getValue().isEmpty() && scalar.isPlain();
    }

    private static boolean hasColon(ScalarNode name) {
        return name.getEndMark()
                .filter(mark -> Remark.rest(mark).stripLeading().startsWith(":"))
                .isPresent();
    }

    /** Between braces, a comma ends a text, and a colon without a space does not begin one. */
    private void addBroken(ScalarNode name) {
        var missing = WITHOUT_SPACE.matcher(name.getValue());
        var last = read.lastEntry();
        if (missing.matches()) {
            owner.error("needs a space after the colon: " + missing.group(1) + ": " + missing.group(2));
            read.putIfAbsent(missing.group(1), valueAt(missing.group(1), text(name, missing.group(2))));
        } else if (last != null && last.getValue().isText()) {
            var whole = last.getValue().text() + ", " + name.getValue();
            owner.error("has a comma inside a text; put the text in quotation marks: " + Words.quoted(whole));
            read.put(last.getKey(), valueAt(last.getKey(), text(name, whole)));
        } else {
            owner.error("has nothing after \"" + name.getValue() + "\"; write " + name.getValue() + ": and a text");
        }
    }

    static ScalarNode text(ScalarNode like, String text) {
        return new ScalarNode(like.getTag(), true, text, like.getScalarStyle(), like.getStartMark(), like.getEndMark());
    }

    private void add(ScalarNode name, NodeTuple entry) {
        var field = valueAt(name.getValue(), entry.getValueNode());
        read.putIfAbsent(name.getValue(), field);
        var line = Value.lineOf(name.getStartMark());
        var first = lines.putIfAbsent(name.getValue(), line);
        if (first != null && !complained) {
            complained = true;
            var said = "is written twice, first in line " + first + "; " + remedy(name.getValue(), field);
            owner.problems().error(line, field.path(), said);
        }
    }

    private static String remedy(String name, Value field) {
        if (name.equals("id")) {
            return "a new item of a list begins with a hyphen: - id";
        }
        return field.isText() ? "keep one of them" : "put both lists below the first";
    }

    private Value valueAt(String name, Node node) {
        var path = owner.path();
        return new Value(node, path.isEmpty() ? name : path + "." + name, owner.problems());
    }
}
