package org.tertulia.server.importer.reading;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

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

    private YamlText() {}

    public static Optional<Value> read(byte[] bytes, FileProblems problems) {
        return FileText.decode(bytes, MOST_BYTES, problems).flatMap(text -> parse(text, problems));
    }

    private static Optional<Value> parse(String text, FileProblems problems) {
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
            complain(broken, problems);
            return Optional.empty();
        } catch (YamlEngineException broken) {
            problems.error(0, "", "cannot be read as YAML: " + broken.getMessage());
            return Optional.empty();
        }
    }

    /** The two mistakes that people make most are said in their words. */
    private static void complain(MarkedYamlEngineException broken, FileProblems problems) {
        var isQuote = String.valueOf(broken.getContext()).contains("quoted scalar");
        var isTab = String.valueOf(broken.getProblem()).contains("TAB");
        if (isQuote && broken.getContextMark().isPresent()) {
            problems.error(line(broken.getContextMark()), "", "has a quotation mark that is not closed");
        } else if (isTab) {
            problems.error(line(broken.getProblemMark()), "", "begins with a tab; indent with spaces instead");
        } else {
            problems.error(line(broken.getProblemMark()), "", "cannot be read as YAML: " + broken.getProblem());
        }
    }

    /** Scans the file before anything is built, because the parser does not limit the depth. */
    private static boolean isPlain(String text, FileProblems problems) {
        int depth = 0;
        for (var event : new Parse(SETTINGS).parseString(text)) {
            depth += step(event);
            if (depth > DEEPEST || event.getEventId() == Event.ID.Alias) {
                var said = depth > DEEPEST ? "has too many levels" : "uses an alias; write the value again instead";
                problems.error(line(event.getStartMark()), "", said);
                return false;
            }
        }
        return true;
    }

    private static int step(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> 0;
        };
    }

    static int line(Optional<Mark> mark) {
        return mark.map(at -> at.getLine() + 1).orElse(0);
    }
}
