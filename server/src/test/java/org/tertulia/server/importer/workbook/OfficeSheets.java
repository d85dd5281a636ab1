package org.tertulia.server.importer.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tertulia.server.importer.ExchangeSource;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.schedules.Given;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Segment;

/** A workbook as an office writes it by hand: its sheets as lines, with strokes between the cells. */
final class OfficeSheets {
    private static final long NOW = Instant.parse("2027-01-01T00:00:00Z").toEpochMilli();

    private final Path directory;

    private final Map<String, String> sheets = new LinkedHashMap<>(Map.of(
            "Exchange", """
            field|value
            slug|spring-2027
            zone|Europe/Madrid
            languages|en
            title en|Spring exchange
            """,
            "Sessions", """
            id|date|time|title en
            morning|2027-04-12|09:00-11:00|Morning
            """,
            "Programme", """
            session|id|kind|time|title en
            morning|welcome|opening|09:00-09:30|Welcome
            morning|panel|panel|09:30-11:00|Panel
            """,
            "Organisations", """
            id|name|kind|country|languages
            uclg|UCLG|network||en
            """,
            "People", """
            name|email|organisation|roles|languages
            Organiser of UCLG|organiser@uclg.example.org|uclg|organiser|en
            """));

    OfficeSheets(Path directory) {
        this.directory = directory;
    }

    void put(String sheet, String rows) {
        sheets.put(sheet, rows);
    }

    String get(String sheet) {
        return Objects.requireNonNull(sheets.get(sheet));
    }

    String remove(String sheet) {
        return Objects.requireNonNull(sheets.remove(sheet));
    }

    /** The times and titles of the segments of a workbook without a problem. */
    List<String> segments() throws IOException {
        var reading = read(book(sheet -> {}, "Programme"));
        assertEquals(List.of(), said(reading));
        var programme =
                assertInstanceOf(FolderReading.Whole.class, reading).exchange().programme();
        return programme.segments().stream()
                .map(segment -> times(programme, segment) + " "
                        + segment.title().byLanguage().get("en"))
                .toList();
    }

    private static String times(Programme programme, Segment segment) {
        var zone = ZoneId.of(programme.zone());
        var end = segment.plannedStart() + segment.lengthMillis();
        return Instant.ofEpochMilli(segment.plannedStart()).atZone(zone).toLocalTime() + "-"
                + Instant.ofEpochMilli(end).atZone(zone).toLocalTime();
    }

    /** The problems of the workbook. */
    List<String> said() throws IOException {
        return said(read(book(sheet -> {}, "Programme")));
    }

    static List<String> said(FolderReading reading) {
        var problems = switch (reading) {
            case FolderReading.Broken(var found) -> found;
            case FolderReading.Whole whole -> whole.warningsAt(NOW);
        };
        return Stream.of(problems).flatMap(List::stream).map(Problem::toString).toList();
    }

    static FolderReading read(Path file) {
        return new ExchangeSource(file, Given.NOTHING).read();
    }

    interface Change {
        void in(Worksheet sheet);
    }

    /** Writes the workbook, with a change of one of its sheets. */
    Path book(Change change, String changed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            for (var written : sheets.entrySet()) {
                var sheet = workbook.newWorksheet(written.getKey());
                var lines = written.getValue().lines().toList();
                for (int row = 0; row < lines.size(); row++) {
                    var cells = lines.get(row).split("\\|", -1);
                    for (int place = 0; place < cells.length; place++) {
                        if (!cells[place].isEmpty()) {
                            sheet.value(row, place, cells[place]);
                        }
                    }
                }
                if (written.getKey().equals(changed)) {
                    change.in(sheet);
                }
            }
        }
        return Files.write(directory.resolve("office.xlsx"), bytes.toByteArray());
    }
}
