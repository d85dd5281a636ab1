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
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.importer.ExchangeSource;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.schedules.Given;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Segment;

/** A workbook as an office writes it by hand. */
class OfficeWorkbookTest {
    private static final long NOW = Instant.parse("2027-01-01T00:00:00Z").toEpochMilli();

    @TempDir
    private Path directory;

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

    @Test
    void a_title_may_stand_above_the_headings() throws IOException {
        sheets.put("Programme", "Agenda of the spring exchange (draft 3)\n\n" + sheets.get("Programme"));
        sheets.put("Exchange", "About the exchange\n" + sheets.get("Exchange"));
        assertEquals(List.of("09:00-09:30 Welcome", "09:30-11:00 Panel"), segments());
    }

    @Test
    void the_session_is_named_once_for_all_segments_below_it() throws IOException {
        sheets.put("Programme", """
            session|id|kind|time|title en
            morning|welcome|opening|09:00-09:30|Welcome
            |panel|panel|09:30-11:00|Panel
            """);
        assertEquals(List.of("09:00-09:30 Welcome", "09:30-11:00 Panel"), segments());
    }

    @Test
    void a_session_may_be_named_by_its_title() throws IOException {
        sheets.put("Programme", """
            session|id|kind|time|title en
            Morning|welcome|opening|09:00-09:30|Welcome
            mornign|panel|panel|09:30-11:00|Panel
            """);
        assertEquals(
                List.of("office.xlsx: error: sheet Programme, row 3, session: there is no session \"mornign\";"
                        + " did you mean Morning?"),
                said());
    }

    @Test
    void start_and_end_may_stand_in_two_columns() throws IOException {
        sheets.put("Programme", """
            session|id|kind|Start time|End time|title en
            morning|welcome|opening|9:00|9h30|Welcome
            morning|panel|panel|09.30|11:00|Panel
            """);
        assertEquals(List.of("09:00-09:30 Welcome", "09:30-11:00 Panel"), segments());
        sheets.put("Programme", """
            session|id|kind|Start time|End time|title en
            morning|welcome|opening|9:00||Welcome
            morning|panel|panel|09:30|11:00|Panel
            """);
        assertEquals(
                List.of("office.xlsx: error: sheet Programme, row 2, Start time: \"9:00\" is not a time; write its end"
                        + " too, like 10:00-12:00"),
                said());
    }

    @Test
    void sheets_and_headings_are_understood_in_spanish_and_french() throws IOException {
        sheets.put("Agenda", """
            Session|Id|Tipo|Hora (CET)|Título (inglés)|HOUSE_RULE
            morning|welcome|apertura|09:00-09:30|Welcome|
            morning|panel|panel|09:30-11:00|Panel|chatham-house
            """);
        sheets.remove("Programme");
        sheets.put("Sesiones", """
            id|Fecha|Horario|Titre en
            morning|2027-04-12|09:00-11:00|Morning
            """);
        sheets.remove("Sessions");
        assertEquals(List.of("09:00-09:30 Welcome", "09:30-11:00 Panel"), segments());
    }

    @Test
    void cells_without_a_text_are_not_there() throws IOException {
        sheets.put("Exchange", sheets.get("Exchange") + "board|\n");
        sheets.put("Programme", """
            session|id|kind|time|title en|room|recording|mode|fixed
            morning|welcome|opening|09:00-09:30|Welcome||| |
            morning|panel|panel|09:30-11:00|Panel|Sala 1|TRUE|hybrid|FALSE
            """);
        assertEquals(List.of("09:00-09:30 Welcome", "09:30-11:00 Panel"), segments());
    }

    @Test
    void sheets_and_columns_that_are_not_read_are_named() throws IOException {
        sheets.put("Budget", "what|euros\nCoffee|300\n");
        sheets.put("Programme", """
            session|id|kind|time|title en|Responsible|
            morning|welcome|opening|09:00-09:30|Welcome|Somebody|
            morning|panel|panel|09:30-11:00|Panel||Bring a cable
            """);
        assertEquals(
                List.of(
                        "office.xlsx: warning: sheet Budget: not read; the sheets are Exchange, Sessions, Programme,"
                                + " Turns, Rooms, Front, Prompts, Stages, Activities, Headings, Protocols,"
                                + " Organisations, People, Practices",
                        "office.xlsx: warning: sheet Programme, row 1, Responsible: is no column here, and is not read",
                        "office.xlsx: warning: sheet Programme, row 1, G: is no column here, and is not read"),
                said());
    }

    @Test
    void a_misspelt_heading_is_one_error_with_a_proposal() throws IOException {
        sheets.put("Programme", """
            session|id|knd|time|title en
            morning|welcome|opening|09:00-09:30|Welcome
            morning|panel|panel|09:30-11:00|Panel
            """);
        assertEquals(
                List.of("office.xlsx: error: sheet Programme, row 1, knd: is no column here; did you mean kind?"),
                said());
    }

    @Test
    void two_columns_for_the_same_are_one_error_that_names_both() throws IOException {
        sheets.put("Programme", """
            session|id|kind|time|title|title en
            morning|welcome|opening|09:00-09:30|Welcome|Welcome all
            morning|panel|panel|09:30-11:00|Panel|
            """);
        assertEquals(
                List.of("office.xlsx: error: sheet Programme, row 1, title and title en: are columns for the same;"
                        + " keep one of them, or one for each language"),
                said());
    }

    @Test
    void an_error_of_the_spreadsheet_is_no_text() throws IOException {
        sheets.put("Programme", """
            session|id|kind|time|title en
            morning|welcome|opening|09:00-09:30|#N/A
            morning|panel|panel|09:30-11:00|Panel
            """);
        sheets.put("People", sheets.get("People") + "#REF!|delegate@quilmes.example.org|uclg|participant|es\n");
        assertEquals(
                List.of("office.xlsx: error: sheet Programme, row 2, title en: has the error #N/A of the spreadsheet;"
                        + " write the text itself"),
                said());
        sheets.put("Programme", sheets.get("Programme").replace("#N/A", "Welcome"));
        assertEquals(
                List.of("office.xlsx: error: sheet People, row 3, name: has the error #REF! of the spreadsheet;"
                        + " write the text itself"),
                said());
    }

    @Test
    void hidden_rows_are_read_and_named() throws IOException {
        var book = book(workbook -> workbook.hideRow(2), "Programme");
        assertEquals(
                List.of("office.xlsx: warning: sheet Programme: has a hidden row, 3; it is read"), said(read(book)));
    }

    @Test
    void more_sheets_than_are_read_are_refused() throws IOException {
        for (int number = 0; number < 50; number++) {
            sheets.put("Notes " + number, "note\n");
        }
        assertEquals(
                List.of("office.xlsx: error: has more than 50 sheets; save the ones of the exchange in a file of their"
                        + " own"),
                said());
    }

    private List<String> segments() throws IOException {
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

    private List<String> said() throws IOException {
        return said(read(book(sheet -> {}, "Programme")));
    }

    private static List<String> said(FolderReading reading) {
        var problems = switch (reading) {
            case FolderReading.Broken(var found) -> found;
            case FolderReading.Whole whole -> whole.warningsAt(NOW);
        };
        return Stream.of(problems).flatMap(List::stream).map(Problem::toString).toList();
    }

    private static FolderReading read(Path file) {
        return new ExchangeSource(file, Given.NOTHING).read();
    }

    private interface Change {
        void in(Worksheet sheet);
    }

    /** Writes the workbook, with a change of one of its sheets. */
    private Path book(Change change, String changed) throws IOException {
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
