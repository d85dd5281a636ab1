package org.tertulia.server.importer.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.YamlOut;
import org.tertulia.server.importer.tables.Table;
import org.tertulia.server.importer.tables.WorkbookSheets;

/**
 * Reads a workbook with the sheets that an export writes. Each row becomes the fields that the files of a folder have, and its
 * place is kept, so that a problem names sheet, row and column.
 */
public final class ExchangeWorkbook {
    private static final Map<String, String> LISTS =
            Map.of("organisations.csv", "organisations", "people.csv", "people");

    private final Map<String, Table> sheets;
    private final FileProblems problems;
    private final SequencedMap<String, Object> programme = new LinkedHashMap<>();
    private final Map<String, SheetRow> places = new HashMap<>();

    /** What parts such as turns are added to, by kind and id, and the way to it. */
    private final Map<String, Owner> owners = new HashMap<>();

    private record Owner(String way, Map<String, Object> fields) {}

    private ExchangeWorkbook(Map<String, Table> sheets, FileProblems problems) {
        this.sheets = sheets;
        this.problems = problems;
    }

    /** Empty, with an error, if it is no workbook with a programme. */
    public static Optional<ExchangeWorkbook> read(byte[] file, FileProblems problems) {
        var sheets = WorkbookSheets.read(file, problems);
        var named = new LinkedHashMap<String, Table>();
        sheets.ifPresent(all -> all.forEach((name, table) -> named.putIfAbsent(name.toLowerCase(Locale.ROOT), table)));
        if (sheets.isPresent() && !named.containsKey("programme")) {
            problems.error(0, "", "has no sheet Programme; download an exchange as XLSX to see how one looks");
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        var workbook = new ExchangeWorkbook(named, problems);
        workbook.readProgramme();
        return problems.hasErrors() ? Optional.empty() : Optional.of(workbook);
    }

    /** The files of a folder that says the same. */
    public Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("programme.yaml", bytes(YamlOut.write(programme)));
        LISTS.forEach((file, sheet) -> {
            if (sheets.containsKey(sheet)) {
                files.put(
                        file,
                        bytes(sheets.getOrDefault(sheet, new Table(List.of())).csv()));
            }
        });
        if (sheets.containsKey("practices")) {
            files.put("practices.yaml", bytes(YamlOut.write(Map.of("practices", listed("practices")))));
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Sheet, row and column of a problem in one of the files. */
    public String place(Problem problem) {
        var list = LISTS.get(problem.file());
        if (list != null) {
            return problem.line() == 0
                    ? "sheet " + list
                    : "sheet " + list + ", row " + problem.line()
                            + (problem.field().isEmpty() ? "" : ", ") + problem.field();
        }
        for (var way = problem.field(); !way.isEmpty(); way = parent(way)) {
            var row = places.get(way);
            if (row != null) {
                var column = problem.field()
                        .substring(way.length())
                        .replaceFirst("^\\.", "")
                        .replace('.', ' ');
                return column.isEmpty() ? row.place() : row.place() + ", " + column;
            }
        }
        return problem.field();
    }

    private static String parent(String way) {
        return way.substring(0, Math.max(0, Math.max(way.lastIndexOf('.'), way.lastIndexOf('['))));
    }

    private void readProgramme() {
        rows("exchange").forEach(row -> {
            SheetRow.put(programme, List.of(row.cell("field").split("\\s+")), row.cell("value"));
            places.put(row.cell("field").replace(' ', '.'), row);
        });
        putList("stages", owned("stages", "stage"));
        putNamedLists("headings");
        putNamedLists("protocols");
        putList("activities", owned("activities", "activity"));
        putList("sessions", owned("sessions", "session"));
        readSegments();
        addTo("segment", "front", "front");
        addTo("segment", "rooms", "rooms");
        addTurns();
        List.of("segment", "stage", "activity").forEach(this::addPrompts);
    }

    private void putList(String field, List<?> all) {
        if (!all.isEmpty()) {
            programme.put(field, all);
        }
    }

    private List<SheetRow> rows(String sheet) {
        var table = sheets.get(sheet);
        return table == null ? List.of() : SheetRow.of(sheet, table);
    }

    /** The rows of a sheet as values with ids. */
    private List<Map<String, Object>> listed(String sheet) {
        return rows(sheet).stream()
                .<Map<String, Object>>map(row -> {
                    places.put(sheet + "." + row.cell("id"), row);
                    return row.fields();
                })
                .toList();
    }

    /** Values with ids that other sheets add parts to. */
    private List<Map<String, Object>> owned(String sheet, String kind) {
        var all = listed(sheet);
        all.forEach(fields -> {
            var id = String.valueOf(fields.get("id"));
            owners.put(kind + " " + id, new Owner(sheet + "." + id, fields));
        });
        return all;
    }

    private void putNamedLists(String field) {
        var lists = new LinkedHashMap<String, List<Object>>();
        for (var row : rows(field)) {
            var list = lists.computeIfAbsent(row.cell("list"), first -> new ArrayList<>());
            list.add(row.fields("list"));
            var way = field + "." + row.cell("list");
            places.put(row.cell("id").isEmpty() ? way + "[" + list.size() + "]" : way + "." + row.cell("id"), row);
        }
        if (!lists.isEmpty()) {
            programme.put(field, lists);
        }
    }

    private void readSegments() {
        for (var row : rows("programme")) {
            var fields = row.fields("session");
            var session = owner("session", row);
            var way = (session == null ? "" : session.way()) + ".segments." + row.cell("id");
            owners.put("segment " + row.cell("id"), new Owner(way, fields));
            places.put(way, row);
            if (session != null) {
                list(session.fields(), "segments").add(fields);
            }
        }
    }

    private void addTo(String kind, String sheet, String field) {
        for (var row : rows(sheet)) {
            var owner = owner(kind, row);
            if (owner != null) {
                add(owner.fields(), owner.way() + "." + field, field, row.fields(kind), row);
            }
        }
    }

    private void addTurns() {
        for (var row : rows("turns")) {
            var owner = owner("segment", row);
            if (owner != null) {
                var lineUp = inside(owner.fields(), "line-up");
                lineUp.putIfAbsent("from", "listed");
                add(lineUp, owner.way() + ".line-up.turns", "turns", row.fields("segment"), row);
            }
        }
    }

    private void addPrompts(String kind) {
        for (var row : rows("prompts")) {
            if (!row.cell(kind).isEmpty()) {
                var owner = owner(kind, row);
                var text = row.fields().get("text");
                if (owner != null && text != null) {
                    add(owner.fields(), owner.way() + ".prompts", "prompts", text, row);
                }
            }
        }
    }

    private void add(Map<String, Object> fields, String way, String field, Object value, SheetRow row) {
        var all = list(fields, field);
        all.add(value);
        places.put(row.cell("id").isEmpty() ? way + "[" + all.size() + "]" : way + "." + row.cell("id"), row);
    }

    private @Nullable Owner owner(String kind, SheetRow row) {
        var owner = owners.get(kind + " " + row.cell(kind));
        if (owner == null) {
            problems.error(0, row.place() + ", " + kind, "there is no " + kind + " \"" + row.cell(kind) + "\"");
        }
        return owner;
    }

    @SuppressWarnings("unchecked") // only this class fills the maps
    private static List<Object> list(Map<String, Object> fields, String name) {
        return (List<Object>) fields.computeIfAbsent(name, first -> new ArrayList<>());
    }

    @SuppressWarnings("unchecked") // only this class fills the maps
    private static Map<String, Object> inside(Map<String, Object> fields, String name) {
        return (Map<String, Object>) fields.computeIfAbsent(name, first -> new LinkedHashMap<String, Object>());
    }
}
