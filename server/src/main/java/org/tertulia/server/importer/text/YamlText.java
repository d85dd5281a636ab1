package org.tertulia.server.importer.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.reading.Value;

/**
 * Reads YAML as nodes with line numbers. Aliases and deep levels are refused, so that a small file uses little memory.
 */
public final class YamlText {
    /** The programme of a large conference has some hundred texts. */
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int DEEPEST = 24;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(MOST_BYTES)
            .build();

    /** Spaces that pages and word processors put where a file needs a usual one: before a name and behind its colon. */
    private static final Pattern NOT_BREAKING =
            Pattern.compile("(?m)^[ \\u00A0]*(?:-[ \\u00A0]+)?(?:[\\w-]+:\\u00A0+)?");

    private static final Reason NO_TEXT = Reason.of("list.no-plain-text");

    private YamlText() {}

    public static Optional<Value> read(byte[] bytes, FileProblems problems) {
        return FileText.decode(bytes, MOST_BYTES, problems, NO_TEXT).flatMap(text -> parse(text, problems));
    }

    private static Optional<Value> parse(String written, FileProblems problems) {
        var text = NOT_BREAKING.matcher(written).replaceAll(line -> line.group().replace('\u00A0', ' '));
        try {
            if (!isPlain(text, problems)) {
                return Optional.empty();
            }
            var root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                problems.error(0, "", "is empty");
            }
            return root.map(node -> new Value(node, "", problems));
        } catch (MarkedYamlEngineException broken) {
            var mistake = YamlMistake.of(text.lines().toList(), broken);
            problems.error(mistake.line(), "", mistake.said());
            return Optional.empty();
        } catch (YamlEngineException broken) {
            problems.error(0, "", "cannot be read: " + broken.getMessage());
            return Optional.empty();
        }
    }

    /** Scans the file before anything is built, because the parser does not limit the depth. */
    private static boolean isPlain(String text, FileProblems problems) {
        int depth = 0;
        for (var event : new Parse(SETTINGS).parseString(text)) {
            depth += step(event);
            if (event instanceof ScalarEvent scalar && isMarked(scalar)) {
                problems.error(
                        Value.lineOf(event.getStartMark()),
                        "",
                        "has a text that begins with & or !; put it in quotation marks");
                return false;
            }
            if (depth > DEEPEST || event.getEventId() == Event.ID.Alias) {
                var said = depth > DEEPEST ? "has too many levels" : "uses an alias; write the value again instead";
                problems.error(Value.lineOf(event.getStartMark()), "", said);
                return false;
            }
        }
        return true;
    }

    private static boolean isMarked(ScalarEvent scalar) {
        return scalar.getAnchor().isPresent() || scalar.getTag().isPresent();
    }

    private static int step(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> 0;
        };
    }
}
