package org.tertulia.server.importer.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.tertulia.server.importer.reading.Value;

/**
 * What is probably wrong where the parser gave up, in the words of somebody who has never heard of YAML. The parser
 * notices a mistake in its line or in a later one, so the lines above are looked at too.
 *
 * @param line the line to mend, counted from 1
 */
record YamlMistake(int line, String said) {
    /** An open quotation mark is looked for in so many lines above. */
    private static final int QUOTED_LINES = 40;

    static YamlMistake of(List<String> text, MarkedYamlEngineException broken) {
        var lines = IntStream.range(0, text.size())
                .mapToObj(place -> new YamlLine(place + 1, text.get(place)))
                .toList();
        var place = Value.lineOf(broken.getProblemMark());
        var said = String.valueOf(broken.getProblem());
        if (said.contains("TAB")) {
            return new YamlMistake(place, "begins with a tab; indent with spaces instead");
        }
        if (said.contains("but found another document")) {
            return new YamlMistake(place, "begins a second document with ---; take this line out");
        }
        return found(lines, place, broken)
                .orElse(new YamlMistake(
                        place, "cannot be read; look for a sign or a space that is missing here or in the line above"));
    }

    private static Optional<YamlMistake> found(List<YamlLine> lines, int place, MarkedYamlEngineException broken) {
        var here = at(lines, place);
        var above = above(lines, place);
        return Stream.<Optional<YamlMistake>>of(
                        openQuote(lines, place),
                        above.flatMap(YamlLine::mistake),
                        here.flatMap(YamlLine::mistake),
                        openBrace(lines, broken),
                        here.flatMap(YamlLine::textWithSigns),
                        here.flatMap(line -> above.flatMap(before -> indented(lines, before, line))),
                        above.flatMap(YamlLine::textWithSigns))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<YamlLine> at(List<YamlLine> lines, int number) {
        return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }

    private static Optional<YamlLine> above(List<YamlLine> lines, int place) {
        return lines.stream()
                .limit(Math.max(0, place - 1))
                .filter(line -> !line.isBlank())
                .reduce((first, second) -> second);
    }

    private static Optional<YamlMistake> openQuote(List<YamlLine> lines, int place) {
        return lines.stream()
                .filter(line -> line.number() <= place && line.number() >= place - QUOTED_LINES)
                .filter(YamlLine::hasOpenQuote)
                .reduce((first, second) -> second)
                .map(line -> new YamlMistake(
                        line.number(), "has a quotation mark that is not closed; write another one after the text"));
    }

    private static Optional<YamlMistake> openBrace(List<YamlLine> lines, MarkedYamlEngineException broken) {
        var context = String.valueOf(broken.getContext());
        var open = context.contains("flow sequence") ? '[' : '{';
        var close = open == '[' ? ']' : '}';
        return at(lines, Value.lineOf(broken.getContextMark()))
                .filter(line -> context.contains("flow") && line.count(open) > line.count(close))
                .map(line -> new YamlMistake(
                        line.number(),
                        "has a " + open + " that is not closed; write " + close + " after the last text"));
    }

    private static Optional<YamlMistake> indented(List<YamlLine> lines, YamlLine above, YamlLine here) {
        if (here.indent() > above.indent() && above.isWhole() && !above.isItem()) {
            return Optional.of(new YamlMistake(
                    here.number(),
                    "is indented by " + here.indent() + " spaces, but the line above by " + above.indent()
                            + "; indent both alike"));
        }
        return here.indent() < above.indent()
                ? Optional.of(new YamlMistake(here.number(), lessIndented(lines, here)))
                : Optional.empty();
    }

    private static String lessIndented(List<YamlLine> lines, YamlLine here) {
        var isAmongItems = lines.stream()
                .limit(here.number() - 1L)
                .anyMatch(line -> line.isItem() && line.indent() == here.indent());
        return isAmongItems && !here.isItem()
                ? "begins like an item of a list, but without a hyphen: - "
                        + here.text().strip()
                : "is indented by " + here.indent()
                        + " spaces, which fits no line above; indent it like the lines that it belongs to";
    }
}
