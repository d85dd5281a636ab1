package org.tertulia.server.importer.schedules;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.tertulia.server.importer.reading.Dates;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.tables.ListTable;
import org.tertulia.server.importer.tables.Table;
import org.tertulia.server.importer.tables.TableFile;
import org.tertulia.server.importer.tables.TableRow;
import org.tertulia.server.importer.tables.WorkbookSheets;

/** An agenda as an office has it: one table, in which each row is an item with its time. */
public final class AgendaFile {
    private static final int MOST_NAMED = 8;
    private static final int LONGEST_TITLE = 200;

    private final Given given;
    private final FileProblems problems;

    public AgendaFile(Given given, FileProblems problems) {
        this.given = given;
        this.problems = problems;
    }

    /**
     * The files of a folder that says the same; empty, with errors, if there are none.
     *
     * @param name the name of the file, which is the title if no other stands above the table
     */
    public Optional<Map<String, byte[]>> folder(byte[] file, String name) {
        return table(file).flatMap(table -> schedule(table, name)).flatMap(new ScheduleFile(given, problems)::folder);
    }

    private Optional<Table> table(byte[] file) {
        return new String(file, 0, Math.min(2, file.length), StandardCharsets.ISO_8859_1).equals("PK")
                ? WorkbookSheets.read(file, problems).flatMap(this::chosen)
                : TableFile.read(file, AgendaColumns.ALL, problems);
    }

    /** The sheet with the most known headings. The others are named, because somebody may wait for what is in them. */
    private Optional<Table> chosen(SequencedMap<String, Table> sheets) {
        var all = sheets.entrySet().stream()
                .filter(sheet -> !sheet.getValue().rows().isEmpty())
                .toList();
        var most = all.stream().max(Comparator.comparingInt(sheet -> AgendaColumns.ALL.knownIn(sheet.getValue())));
        var others = all.stream()
                .filter(sheet -> !most.equals(Optional.of(sheet)))
                .map(Map.Entry::getKey)
                .limit(MOST_NAMED)
                .toList();
        if (!others.isEmpty()) {
            problems.warning(0, "", "has sheets that are not read: " + String.join(", ", others));
        }
        return most.map(Map.Entry::getValue);
    }

    private Optional<Schedule> schedule(Table table, String name) {
        var list = ListTable.of(table, AgendaColumns.ALL, problems);
        return list.map(agenda -> {
            var language = AgendaColumns.language(agenda.headings().written());
            var rows = agenda.checkedRows(problems);
            var above = table.rows().stream()
                    .filter(row -> row.line() < agenda.headings().line())
                    .toList();
            var entries = new AgendaRows(given.date(), language, problems).read(rows);
            return new Schedule(
                    title(above).orElseGet(() -> Objects.requireNonNullElse(given.title(), stem(name))),
                    "",
                    "",
                    entries,
                    Map.of());
        });
    }

    /** The longest text above the table that is not a date: beside it stand names of organisers and remarks. */
    private static Optional<String> title(List<TableRow> above) {
        return above.stream()
                .flatMap(row -> row.cells().stream())
                .map(EntryText::line)
                .filter(text -> !text.isEmpty()
                        && text.length() <= LONGEST_TITLE
                        && Dates.find(text).isEmpty())
                .max(Comparator.comparingInt(String::length));
    }

    private static String stem(String name) {
        var dot = name.lastIndexOf('.');
        return EntryText.line(
                (dot < 0 ? name : name.substring(0, dot)).replace('_', ' ').replace('-', ' '));
    }
}
