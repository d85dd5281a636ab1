package org.tertulia.server.importer.reading;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A remark behind a text that was probably meant to be part of it. People write a space after the number sign of a real
 * remark, but none in {@code room #2}.
 */
final class Remark {
    private static final Pattern CUT = Pattern.compile("\\s*(#[\\p{L}\\p{N}][^\\n\\r]*)(?s:.*)");
    private static final int LONGEST = 200;

    private Remark() {}

    /** What to say about it, if there is one. */
    static Optional<Reason> behind(@Nullable Node node) {
        return node instanceof ScalarNode scalar && scalar.isPlain()
                ? scalar.getEndMark().flatMap(mark -> said(scalar.getValue(), rest(mark)))
                : Optional.empty();
    }

    private static Optional<Reason> said(String text, String rest) {
        var cut = CUT.matcher(rest);
        if (!cut.matches()) {
            return Optional.empty();
        }
        var lost = cut.group(1).strip();
        var whole = (text + " " + lost).strip();
        return Optional.of(Reason.of("problem.remark", Map.of("lost", lost, "whole", Words.quoted(whole))));
    }

    /** The rest of the line behind a mark. */
    static String rest(Mark mark) {
        var buffer = mark.getBuffer();
        var text = new StringBuilder();
        for (int at = mark.getPointer(); at < buffer.length && text.length() < LONGEST; at++) {
            if (buffer[at] == '\n' || buffer[at] == '\r') {
                break;
            }
            text.appendCodePoint(buffer[at]);
        }
        return text.toString();
    }
}
