package org.tertulia.server.importer.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.tertulia.server.importer.folder.FolderFields;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.YamlOut;
import org.tertulia.server.importer.tables.Table;
import org.tertulia.server.importer.tables.WorkbookSheets;
import org.tertulia.server.importer.workbook.SheetOwners.Owner;

/**
 * Reads a workbook with the sheets that an export writes. Each row becomes the fields that the files of a folder have, and its
 * place is kept, so that a problem names sheet, row and column.
 */
public final class ExchangeWorkbook {
    private static final Map<String, SheetKind> LISTS =
            Map.of("organisations.csv", SheetKind.ORGANISATIONS, "people.csv", SheetKind.PEOPLE);

    private final Map<SheetKind, Sheet> sheets;
    private final FileProblems problems;
    private final SequencedMap<String, Object> programme = new LinkedHashMap<>();
    private final List<Map<String, Object>> practices = new ArrayList<>();
    private final Map<String, SheetRow> places = new HashMap<>();

    private final SheetOwners owners;

    private ExchangeWorkbook(Map<SheetKind, Sheet> sheets, FileProblems problems) {
        this.sheets = sheets;
        this.problems = problems;
        this.owners = new SheetOwners(problems);
    }

    /** Whether a file has the sheets of an exchange, and not only one table. */
    public static boolean is(byte[] file) {
        var kinds = WorkbookSheets.read(file, new FileProblems("")).stream()
                .flatMap(sheets -> sheets.keySet().stream())
                .flatMap(name -> SheetKind.of(name).stream())
                .collect(Collectors.toSet());
        return kinds.contains(SheetKind.SESSIONS) || kinds.contains(SheetKind.EXCHANGE);
    }

    /** Empty, with an error, if it is no workbook with a programme. */
    public static Optional<ExchangeWorkbook> read(byte[] file, FileProblems problems) {
        var tables = WorkbookSheets.read(file, problems);
        var sheets = tables.map(all -> sheets(all, problems)).orElseGet(Map::of);
        if (tables.isPresent() && !sheets.containsKey(SheetKind.PROGRAMME)) {
            problems.error(0, "", "has no sheet Programme; download an exchange as XLSX to see how one looks");
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        var workbook = new ExchangeWorkbook(sheets, problems);
        workbook.readProgramme();
        return problems.hasErrors() ? Optional.empty() : Optional.of(workbook);
    }

    /** The first sheet of each kind. */
    private static Map<SheetKind, Sheet> sheets(SequencedMap<String, Table> tables, FileProblems problems) {
        var sheets = new EnumMap<SheetKind, Sheet>(SheetKind.class);
        var others = new ArrayList<String>();
        tables.forEach((name, table) -> SheetKind.of(name)
                .filter(kind -> !sheets.containsKey(kind))
                .ifPresentOrElse(kind -> sheets.put(kind, new Sheet(kind, name, table)), () -> others.add(name)));
        if (!others.isEmpty()) {
            problems.warning(
                    0,
                    others.size() == 1 ? "sheet " + others.getFirst() : "sheets " + String.join(", ", others),
                    "not read; the sheets are " + SheetKind.titles());
        }
        return sheets;
    }

    /** The files of a folder that says the same. */
    public Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("programme.yaml", bytes(YamlOut.write(programme)));
        LISTS.forEach((file, kind) -> {
            var sheet = sheets.get(kind);
            if (sheet != null) {
                files.put(file, bytes(sheet.table().csv()));
            }
        });
        if (sheets.containsKey(SheetKind.PRACTICES)) {
            files.put("practices.yaml", bytes(YamlOut.write(Map.of("practices", practices))));
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Sheet, row and column of a problem in one of the files. */
    public String place(Problem problem) {
        var kind = LISTS.get(problem.file());
        if (kind != null) {
            var sheet = sheets.get(kind);
            var place = sheet == null ? "sheet " + kind.title() : sheet.place();
            return place
                    + (problem.line() == 0 ? "" : ", row " + problem.line())
                    + (problem.field().isEmpty() ? "" : ", " + problem.field());
        }
        for (var way = problem.field(); !way.isEmpty(); way = parent(way)) {
            var row = places.get(way);
            if (row != null) {
                return row.place(problem.field().substring(way.length()).replaceFirst("^\\.", ""));
            }
        }
        return problem.field();
    }

    private static String parent(String way) {
        return way.substring(0, Math.max(0, Math.max(way.lastIndexOf('.'), way.lastIndexOf('['))));
    }

    private void readProgramme() {
        rows(SheetKind.EXCHANGE).forEach(this::addField);
        putList("stages", owned(SheetKind.STAGES, "stage"));
        putNamedLists(SheetKind.HEADINGS);
        putNamedLists(SheetKind.PROTOCOLS);
        putList("activities", owned(SheetKind.ACTIVITIES, "activity"));
        var sessions = owned(SheetKind.SESSIONS, "session");
        if (sheets.containsKey(SheetKind.SESSIONS)) {
            programme.put("sessions", sessions);
        }
        sessions.forEach(session -> list(session, "segments"));
        readSegments();
        addParts(SheetKind.FRONT, "front");
        addParts(SheetKind.ROOMS, "rooms");
        addTurns();
        addPrompts();
        practices.addAll(listed(SheetKind.PRACTICES));
    }

    /** A field of the exchange. One without a value is not there. */
    private void addField(SheetRow row) {
        var written = row.cell("field");
        if (row.cell("value").isEmpty() || written.isEmpty()) {
            return;
        }
        var known = SheetColumns.way(FolderFields.PROGRAMME.names(), written);
        var way = known.isEmpty() ? List.of(written.split("\\s+")) : known;
        SheetRow.put(programme, way, row.cell("value"));
        places.put(String.join(".", way), row);
    }

    private void putList(String field, List<?> all) {
        if (!all.isEmpty()) {
            programme.put(field, all);
        }
    }

    private List<SheetRow> rows(SheetKind kind) {
        var sheet = sheets.get(kind);
        return sheet == null ? List.of() : sheet.rows(problems);
    }

    /** The rows of a sheet as values with ids. */
    private List<Map<String, Object>> listed(SheetKind kind) {
        var all = new ArrayList<Map<String, Object>>();
        for (var row : rows(kind)) {
            all.add(row.fields());
            places.put(way(kind.word(), row, all.size()), row);
        }
        return all;
    }

    /** Values with ids that other sheets add parts to. */
    private List<Map<String, Object>> owned(SheetKind kind, String owner) {
        var all = listed(kind);
        all.forEach(fields -> {
            if (fields.get("id") instanceof String id) {
                owners.put(owner, id, new Owner(kind.word() + "." + id, fields));
            }
        });
        return all;
    }

    private void putNamedLists(SheetKind kind) {
        var lists = new LinkedHashMap<String, List<Object>>();
        for (var row : rows(kind)) {
            var list = lists.computeIfAbsent(row.cell("list"), first -> new ArrayList<>());
            list.add(row.fields());
            places.put(way(kind.word() + "." + row.cell("list"), row, list.size()), row);
        }
        if (!lists.isEmpty()) {
            programme.put(kind.word(), lists);
        }
    }

    private void readSegments() {
        for (var row : rows(SheetKind.PROGRAMME)) {
            var session = owners.find("session", row);
            var segments = session == null ? new ArrayList<>() : list(session.fields(), "segments");
            var fields = row.fields();
            segments.add(fields);
            var way = way((session == null ? "" : session.way()) + ".segments", row, segments.size());
            owners.put("segment", row.cell("id"), new Owner(way, fields));
            places.put(way, row);
        }
    }

    private void addParts(SheetKind kind, String field) {
        for (var row : rows(kind)) {
            var owner = owners.find("segment", row);
            if (owner != null) {
                add(owner.fields(), owner.way() + "." + field, field, row.fields(), row);
            }
        }
    }

    private void addTurns() {
        for (var row : rows(SheetKind.TURNS)) {
            var owner = owners.find("segment", row);
            if (owner != null) {
                var lineUp = inside(owner.fields(), "line-up");
                lineUp.putIfAbsent("from", "listed");
                add(lineUp, owner.way() + ".line-up.turns", "turns", row.fields(), row);
            }
        }
    }

    private void addPrompts() {
        for (var row : rows(SheetKind.PROMPTS)) {
            SheetKind.PROMPTS.owners().stream()
                    .filter(kind -> !row.cell(kind).isEmpty())
                    .forEach(kind -> addPrompt(kind, row));
        }
    }

    private void addPrompt(String kind, SheetRow row) {
        var owner = owners.find(kind, row);
        var text = row.fields().get("text");
        if (owner != null && text != null) {
            add(owner.fields(), owner.way() + ".prompts", "prompts", text, row);
        }
    }

    private void add(Map<String, Object> fields, String way, String field, Object value, SheetRow row) {
        var all = list(fields, field);
        all.add(value);
        places.put(way(way, row, all.size()), row);
    }

    /** The way to an item of a list, as a problem names it: by its id, or else by its number. */
    private static String way(String list, SheetRow row, int number) {
        return row.cell("id").isEmpty() ? list + "[" + number + "]" : list + "." + row.cell("id");
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
