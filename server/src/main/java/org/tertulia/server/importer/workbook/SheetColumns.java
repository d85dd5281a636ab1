package org.tertulia.server.importer.workbook;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.FieldWords;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.reading.LanguageNames;
import org.tertulia.server.importer.tables.Headings;
import org.tertulia.server.importer.tables.Table;
import org.tertulia.server.importer.tables.TableRow;

/**
 * What the columns of a sheet mean.
 *
 * @param row the one with the headings
 * @param ways the way to a field for each column, such as {@code title en}; empty if nobody knows the heading
 */
record SheetColumns(SheetKind kind, TableRow row, List<List<String>> ways) {
    /** What stands for the two columns of a time that has its start and its end apart. */
    static final String START = "start";

    static final String END = "end";

    private static final Map<String, String> APART = Map.ofEntries(
            Map.entry("start", START),
            Map.entry("starttime", START),
            Map.entry("begin", START),
            Map.entry("from", START),
            Map.entry("inicio", START),
            Map.entry("horainicio", START),
            Map.entry("horadeinicio", START),
            Map.entry("debut", START),
            Map.entry("heurededebut", START),
            Map.entry("end", END),
            Map.entry("endtime", END),
            Map.entry("to", END),
            Map.entry("until", END),
            Map.entry("fin", END),
            Map.entry("horafin", END),
            Map.entry("horadefin", END),
            Map.entry("heuredefin", END));

    /** A title may stand above the headings. */
    private static final int SEARCHED_ROWS = 10;

    private static final int FEWEST_FOR_HEADING = 2;
    private static final int LONGEST_HEADING = 100;
    private static final Pattern BETWEEN = Pattern.compile("[\\s()\\[\\]/:._]+");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");

    /** The fields with a text for each language. */
    private static final Set<String> TEXTS =
            Set.of("title", "objective", "theme", "spotlight", "prompt", "prompts", "topic", "text");

    /** The fields that have fields themselves. */
    private static final Set<String> GROUPS = Set.of("calls", "line-up");

    /** Empty if the sheet has no row. */
    static Optional<SheetColumns> of(SheetKind kind, Table table) {
        var first = table.rows().stream()
                .limit(SEARCHED_ROWS)
                .map(row -> read(kind, row))
                .toList();
        return first.stream()
                .max(Comparator.comparingLong(SheetColumns::known)
                        .thenComparingInt(columns -> -columns.row().line()))
                .filter(columns -> columns.known() >= FEWEST_FOR_HEADING)
                .or(() -> first.stream().findFirst());
    }

    private static SheetColumns read(SheetKind kind, TableRow row) {
        var apart = row.cells().stream()
                .map(heading -> kind.hasTimes() ? APART.getOrDefault(Folded.letters(heading), "") : "")
                .toList();
        var hasTime = row.cells().stream()
                .anyMatch(heading -> way(kind.columns(), heading).equals(List.of("time"))
                        && !APART.containsKey(Folded.letters(heading)));
        var isApart = apart.contains(START) && apart.contains(END) && !hasTime;
        var ways = IntStream.range(0, row.cells().size())
                .mapToObj(place -> !isApart || apart.get(place).isEmpty()
                        ? way(kind.columns(), row.cell(place))
                        : List.of(apart.get(place)))
                .toList();
        return new SheetColumns(kind, row, ways);
    }

    /** The field of a heading, and what is behind it: {@code Título (es)} is {@code title es}. Empty if there is none. */
    static List<String> way(Collection<String> fields, String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return List.of();
        }
        return Stream.of(heading, ASIDE.matcher(heading).replaceAll(" "))
                .map(SheetColumns::words)
                .flatMap(words -> IntStream.rangeClosed(1, words.size())
                        .mapToObj(length -> way(fields, words, words.size() + 1 - length)))
                .filter(way -> !way.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> words(String heading) {
        return Stream.of(BETWEEN.split(heading.strip()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** So many words as the name of the field. */
    private static List<String> way(Collection<String> fields, List<String> words, int length) {
        var rest = words.subList(length, words.size());
        return FieldWords.translated(String.join(" ", words.subList(0, length)), fields)
                .flatMap(field -> behind(field, rest)
                        .map(more ->
                                Stream.concat(Stream.of(field), more.stream()).toList()))
                .orElse(List.of());
    }

    private static Optional<List<String>> behind(String field, List<String> rest) {
        if (GROUPS.contains(field)) {
            return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
        }
        if (rest.isEmpty()) {
            return Optional.of(rest);
        }
        return TEXTS.contains(field)
                ? Stream.of("-", " ")
                        .map(between -> String.join(between, rest))
                        .filter(written -> LanguageNames.tag(written).isPresent())
                        .findFirst()
                        .map(List::of)
                : Optional.empty();
    }

    /** How many fields its headings name. */
    long known() {
        return ways.stream().filter(way -> !way.isEmpty()).distinct().count();
    }

    /** The heading of a column as it is in the file. */
    String heading(int place) {
        return Headings.nameAt(row.cells(), place);
    }

    /** The heading of the column with this field, or of the one that holds a part of it. */
    Optional<String> heading(List<String> way) {
        var written = way.equals(List.of("time")) && !ways.contains(way) ? List.of(START) : way;
        return IntStream.range(0, ways.size())
                .filter(place -> way(place).equals(written))
                .mapToObj(this::heading)
                .findFirst();
    }

    /** The columns that nobody knows, and in which some of these rows have a text. */
    List<Integer> unknown(List<TableRow> rows) {
        var widest = rows.stream().mapToInt(each -> each.cells().size()).max().orElse(0);
        return IntStream.range(0, widest)
                .filter(place -> way(place).isEmpty())
                .filter(place ->
                        rows.stream().anyMatch(each -> !each.cell(place).isBlank()))
                .boxed()
                .toList();
    }

    List<String> way(int place) {
        return place < ways.size() ? ways.get(place) : List.of();
    }

    /** The field that somebody probably meant by a heading that nobody knows. */
    Optional<String> near(int place) {
        return FieldWords.meant(row.cell(place), kind.columns())
                .filter(field -> !ways.contains(List.of(field)) && !field.equals(row.cell(place)));
    }

    /** Columns for one field: with the same heading, or one for its whole text and one for its text in a language. */
    List<List<Integer>> several() {
        var byField = IntStream.range(0, ways.size())
                .filter(place -> !way(place).isEmpty())
                .boxed()
                .collect(Collectors.groupingBy(place -> way(place).getFirst(), Collectors.toList()));
        return byField.values().stream().filter(this::clash).toList();
    }

    private boolean clash(List<Integer> places) {
        return places.stream()
                .anyMatch(one ->
                        places.stream().anyMatch(other -> !one.equals(other) && isWithin(way(one), way(other))));
    }

    private static boolean isWithin(List<String> way, List<String> longer) {
        return longer.size() >= way.size() && longer.subList(0, way.size()).equals(way);
    }

    /** The rows below the headings. */
    List<TableRow> below(Table table) {
        return table.rows().stream().filter(each -> each.line() > row.line()).toList();
    }
}
