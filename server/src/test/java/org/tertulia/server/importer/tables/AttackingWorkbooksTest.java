package org.tertulia.server.importer.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Problem;

/** Spreadsheets that somebody has made to stop the server. They are small, and each is refused or read at once. */
class AttackingWorkbooksTest {
    private static final Columns COLUMNS = new Columns(List.of(Column.needed("name"), Column.optional("email")));
    private static final Duration AT_ONCE = Duration.ofSeconds(20);
    private static final String HEAD = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>name</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>email</t></is></c></row>";
    private static final String FAR_AWAY =
            "people.xlsx: error: has cells very far to the right or below; delete the empty columns and rows, or save"
                    + " it as CSV";

    private final FileProblems problems = FileProblems.ofList("people.xlsx");

    @Test
    void a_cell_in_a_column_that_no_spreadsheet_has_is_refused() throws IOException {
        assertEquals(Optional.empty(), read(sheet(HEAD + "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>")));
        assertEquals(List.of(FAR_AWAY), said());
    }

    @Test
    void rows_that_are_empty_up_to_the_last_column_are_refused() throws IOException {
        var rows = IntStream.range(2, 5_000)
                .mapToObj(row -> "<row r=\"%1$d\"><c r=\"XFD%1$d\"/></row>".formatted(row))
                .collect(Collectors.joining());
        assertEquals(Optional.empty(), read(sheet(HEAD + rows)));
        assertEquals(List.of(FAR_AWAY), said());
    }

    @Test
    void a_million_empty_cells_do_not_matter() throws IOException {
        var rows = IntStream.range(2, 20_000)
                .mapToObj(row -> "<row r=\"" + row + "\">" + "<c/>".repeat(50) + "</row>")
                .collect(Collectors.joining());
        assertEquals(1, read(sheet(HEAD + rows)).orElseThrow().rows().size());
    }

    @Test
    void a_long_formula_that_all_cells_share_is_refused() throws IOException {
        var first = "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" ref=\"A2:A99999\" si=\"0\">" + "A1+".repeat(30_000)
                + "A1</f><v>1</v></c></row>";
        var rows = IntStream.range(3, 20_000)
                .mapToObj(row ->
                        "<row r=\"%1$d\"><c r=\"A%1$d\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>".formatted(row))
                .collect(Collectors.joining());
        assertEquals(Optional.empty(), read(sheet(HEAD + first + rows)));
        assertEquals(List.of(FAR_AWAY), said());
    }

    @Test
    void a_formula_with_an_element_inside_does_not_end_the_check() throws IOException {
        var formula = "<row r=\"2\"><c r=\"A2\"><f><x/></f><v>1</v></c></row>";
        assertEquals(
                Optional.empty(), read(sheet(HEAD + formula + "<row r=\"3\"><c r=\"ZZZZZZ3\"><v>1</v></c></row>")));
        assertEquals(List.of(FAR_AWAY), said());
    }

    @Test
    void entities_that_grow_or_name_other_files_are_not_read() throws IOException {
        var bomb = new StringBuilder("<!DOCTYPE s [<!ENTITY a \"lollollollol\">");
        for (var entity = 'b'; entity < 'z'; entity++) {
            bomb.append("<!ENTITY %s \"%s\">".formatted(entity, ("&" + (char) (entity - 1) + ";").repeat(10)));
        }
        for (var entities : List.of(bomb + "]>", "<!DOCTYPE s [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>")) {
            var table = read(sheet(
                    HEAD + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Ana&y;</t></is></c></row>", entities));
            assertEquals(
                    Optional.empty(),
                    table.filter(read ->
                            read.toString().contains("root") || read.toString().contains("lol")));
        }
    }

    @Test
    void a_date_that_is_a_tiny_number_is_read_at_once() throws IOException {
        var row = "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>1E-999999999</v></c><c r=\"B2\""
                + " s=\"1\"><v>1E999999999</v></c></row>";
        var table = read(sheet(HEAD + row)).orElseThrow();
        assertEquals(
                List.of("1E-999999999", "1E+999999999"), table.rows().getLast().cells());
    }

    @Test
    void more_rows_than_a_list_may_have_are_refused_in_words() throws IOException {
        var rows = IntStream.range(2, 5_003)
                .mapToObj(row -> "<row r=\"%1$d\"><c r=\"A%1$d\"><v>1</v></c></row>".formatted(row))
                .collect(Collectors.joining());
        assertEquals(Optional.empty(), WorkbookSheets.read(sheet(HEAD + rows), problems));
        assertEquals(List.of("people.xlsx: error: sheet People: has more than 5,000 rows"), said());
    }

    @Test
    void a_text_far_to_the_right_of_a_sheet_is_refused_in_words() throws IOException {
        var row = "<row r=\"2\"><c r=\"ZZ2\"><v>1</v></c></row>";
        assertEquals(Optional.empty(), WorkbookSheets.read(sheet(HEAD + row), problems));
        assertEquals(List.of("people.xlsx: error: sheet People: has more than 500 columns"), said());
    }

    private Optional<Table> read(byte[] file) {
        return assertTimeoutPreemptively(AT_ONCE, () -> TableFile.read(file, COLUMNS, problems));
    }

    private List<String> said() {
        return problems.inOrder().stream().map(Problem::toString).toList();
    }

    private static byte[] sheet(String rows) throws IOException {
        return sheet(rows, "");
    }

    /** A workbook whose sheet has these rows, which no spreadsheet would write. */
    private static byte[] sheet(String rows, String entities) throws IOException {
        var whole = new ByteArrayOutputStream();
        try (var workbook = new Workbook(whole, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("People");
            sheet.value(0, 0, 1);
            sheet.style(0, 0).format("dd/mm/yyyy").set();
        }
        var bytes = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(whole.toByteArray()).get();
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(in.getInputStream(entry).readAllBytes(), UTF_8);
                out.write((entry.getName().endsWith("sheet1.xml") ? replaced(text, rows, entities) : text)
                        .getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String replaced(String sheet, String rows, String entities) {
        var start = sheet.indexOf("<sheetData>") + "<sheetData>".length();
        var end = sheet.indexOf("</sheetData>");
        var changed = sheet.substring(0, start) + rows + sheet.substring(end);
        return changed.replaceFirst(
                "\\?>", "?>" + entities.replace("\\", "\\\\").replace("$", "\\$"));
    }
}
