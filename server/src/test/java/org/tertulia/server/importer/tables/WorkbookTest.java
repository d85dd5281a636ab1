package org.tertulia.server.importer.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Problem;

class WorkbookTest {
    private static final Columns COLUMNS =
            new Columns(List.of(Column.needed("name"), Column.optional("email"), Column.optional("date")));

    private final FileProblems problems = FileProblems.ofList("people.xlsx");

    private static byte[] workbook(Consumer<Workbook> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            content.accept(workbook);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, Object... cells) {
        for (int place = 0; place < cells.length; place++) {
            switch (cells[place]) {
                case String text -> sheet.value(row, place, text);
                case Number number -> sheet.value(row, place, number);
                case Boolean truth -> sheet.value(row, place, truth);
                case LocalDateTime time -> sheet.value(row, place, time);
                default -> throw new IllegalArgumentException();
            }
        }
    }

    private Optional<Table> read(byte[] file) {
        return TableFile.read(file, COLUMNS, problems);
    }

    private List<String> said() {
        return problems.inOrder().stream().map(Problem::toString).toList();
    }

    @Test
    void rows_keep_their_numbers_and_empty_ones_are_left_out() throws IOException {
        var table = read(workbook(workbook -> {
                    var sheet = workbook.newWorksheet("People");
                    put(sheet, 0, "Participants of the seminar");
                    put(sheet, 2, "Name", "Email");
                    put(sheet, 5, "Ana", "ana@example.org");
                }))
                .orElseThrow();
        assertEquals(List.of(1, 3, 6), table.rows().stream().map(TableRow::line).toList());
        var list = ListTable.of(table, COLUMNS, problems).orElseThrow();
        assertEquals(List.of("Name", "Email"), list.headings().written());
        assertEquals(List.of("Ana", "ana@example.org"), list.rows().getFirst().cells());
        assertEquals(
                table,
                TableFile.read(table.csv().getBytes(UTF_8), COLUMNS, problems).orElseThrow());
    }

    @Test
    void numbers_dates_and_times_are_texts_that_people_recognise() throws IOException {
        var table = read(workbook(workbook -> {
                    var sheet = workbook.newWorksheet("People");
                    put(sheet, 0, "name", "date");
                    put(sheet, 1, 34600123456L, 0.1 + 0.2, true);
                    put(sheet, 2, 7, LocalDateTime.of(2027, 4, 11, 9, 30), 0.5, 1, 0.25);
                    sheet.style(2, 0).format("000").set();
                    sheet.style(2, 1).format("dd/mm/yyyy").set();
                    sheet.style(2, 2).format("hh:mm").set();
                    sheet.style(2, 3).format("[h]:mm").set();
                    sheet.style(2, 4).format("0%").set();
                }))
                .orElseThrow();
        assertEquals(List.of("34600123456", "0.3", "TRUE"), table.rows().get(1).cells());
        assertEquals(
                List.of("007", "2027-04-11", "12:00", "24:00", "25%"),
                table.rows().get(2).cells());
    }

    @Test
    void the_sheet_with_the_list_is_found_and_a_hidden_one_is_not_read() throws IOException {
        var table = read(workbook(workbook -> {
                    var hidden = workbook.newWorksheet("Old");
                    put(hidden, 0, "name", "email");
                    put(hidden, 1, "Old", "old@example.org");
                    hidden.setVisibilityState(VisibilityState.HIDDEN);
                    put(workbook.newWorksheet("Read me"), 0, "Please fill in the next sheet");
                    var people = workbook.newWorksheet("People");
                    put(people, 0, "name", "email");
                    put(people, 1, "Ana", "ana@example.org");
                }))
                .orElseThrow();
        assertEquals("Ana", table.rows().getLast().cell(0));
    }

    @Test
    void a_file_that_unpacks_to_too_much_is_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
        }
        assertEquals(Optional.empty(), read(bytes.toByteArray()));
        assertEquals(
                List.of("people.xlsx: error: has more than 32 MB inside; save only the sheet with the list"), said());
    }

    @Test
    void a_broken_file_is_refused_in_words() throws IOException {
        var whole = workbook(workbook -> put(workbook.newWorksheet("People"), 0, "name"));
        for (int length = 4; length < whole.length; length += 97) {
            assertEquals(Optional.empty(), read(Arrays.copyOf(whole, length)));
        }
        assertTrue(said().stream().distinct().toList().toString().contains("cannot be read as a spreadsheet"));
        assertEquals(1, said().stream().distinct().count());
    }

    @Test
    void a_file_without_formats_and_shared_texts_is_read() throws IOException {
        var whole = workbook(workbook -> {
            var sheet = workbook.newWorksheet("People");
            sheet.inlineString(0, 0, "name");
            sheet.inlineString(0, 1, "email");
            sheet.inlineString(1, 0, "Ana");
        });
        assertEquals(2, read(without(whole, "styles.xml")).orElseThrow().rows().size());
    }

    private static byte[] without(byte[] file, String part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(file).get();
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(in.getEntries())) {
                if (entry.getName().endsWith(part)) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(in.getInputStream(entry).readAllBytes(), UTF_8)
                        .replaceAll("<Override[^>]*styles[^>]*/>|<Relationship [^>]*styles[^>]*/>", "");
                out.write(text.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
