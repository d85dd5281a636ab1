package org.tertulia.server.importer.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook as an office writes it by hand. */
class OfficeWorkbookTest {
    private final OfficeSheets sheets;

    OfficeWorkbookTest(@TempDir Path directory) {
        this.sheets = new OfficeSheets(directory);
    }

    @Test
    void a_title_may_stand_above_the_headings() throws IOException {
        sheets.put("Programme", "Agenda of the spring exchange (draft 3)\n\n" + sheets.get("Programme"));
        sheets.put("Exchange", "About the exchange\n" + sheets.get("Exchange"));
        assertEquals(List.of("09:00-09:30 Welcome", "09:30-11:00 Panel"), sheets.segments());
    }

    @Test
    void the_session_is_named_once_for_all_segments_below_it() throws IOException {
        sheets.put("Programme", """
            session|id|kind|time|title en
            morning|welcome|opening|09:00-09:30|Welcome
            |panel|panel|09:30-11:00|Panel
            """);
        assertEquals(List.of("09:00-09:30 Welcome", "09:30-11:00 Panel"), sheets.segments());
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
                sheets.said());
    }

    @Test
    void start_and_end_may_stand_in_two_columns() throws IOException {
        sheets.put("Programme", """
            session|id|kind|Start time|End time|title en
            morning|welcome|opening|9:00|9h30|Welcome
            morning|panel|panel|09.30|11:00|Panel
            """);
        assertEquals(List.of("09:00-09:30 Welcome", "09:30-11:00 Panel"), sheets.segments());
        sheets.put("Programme", """
            session|id|kind|Start time|End time|title en
            morning|welcome|opening|9:00||Welcome
            morning|panel|panel|09:30|11:00|Panel
            """);
        assertEquals(
                List.of("office.xlsx: error: sheet Programme, row 2, Start time: \"9:00\" is not a time; write its end"
                        + " too, like 10:00-12:00"),
                sheets.said());
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
        assertEquals(List.of("09:00-09:30 Welcome", "09:30-11:00 Panel"), sheets.segments());
    }

    @Test
    void cells_without_a_text_are_not_there() throws IOException {
        sheets.put("Exchange", sheets.get("Exchange") + "board|\n");
        sheets.put("Programme", """
            session|id|kind|time|title en|room|recording|mode|fixed
            morning|welcome|opening|09:00-09:30|Welcome||| |
            morning|panel|panel|09:30-11:00|Panel|Sala 1|TRUE|hybrid|FALSE
            """);
        assertEquals(List.of("09:00-09:30 Welcome", "09:30-11:00 Panel"), sheets.segments());
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
                sheets.said());
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
                sheets.said());
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
                sheets.said());
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
                sheets.said());
        sheets.put("Programme", sheets.get("Programme").replace("#N/A", "Welcome"));
        assertEquals(
                List.of("office.xlsx: error: sheet People, row 3, name: has the error #REF! of the spreadsheet;"
                        + " write the text itself"),
                sheets.said());
    }

    @Test
    void hidden_rows_are_read_and_named() throws IOException {
        var book = sheets.book(workbook -> workbook.hideRow(2), "Programme");
        assertEquals(
                List.of("office.xlsx: warning: sheet Programme: has a hidden row, 3; it is read"),
                OfficeSheets.said(OfficeSheets.read(book)));
    }

    @Test
    void more_sheets_than_are_read_are_refused() throws IOException {
        for (int number = 0; number < 50; number++) {
            sheets.put("Notes " + number, "note\n");
        }
        assertEquals(
                List.of("office.xlsx: error: has more than 50 sheets; save the ones of the exchange in a file of their"
                        + " own"),
                sheets.said());
    }

    @Test
    void a_row_without_an_id_is_named_by_its_sheet_and_row() throws IOException {
        sheets.put("Programme", """
            session|id|kind|time|title en
            morning|welcome|opening|09:00-09:30|Welcome
            morning||panel|09:30-11:00|Panel
            """);
        assertEquals(
                List.of("office.xlsx: error: sheet Programme, row 3, id: is missing; write a line such as id: welcome"),
                sheets.said());
    }

    @Test
    void a_column_for_what_has_its_own_sheet_is_not_read() throws IOException {
        sheets.put("Programme", """
            session|id|kind|time|title en|Prompts|line-up
            morning|welcome|opening|09:00-09:30|Welcome|Why?|everyone
            morning|panel|panel|09:30-11:00|Panel||
            """);
        sheets.put("Prompts", "segment|text en\npanel|What next?\n");
        assertEquals(
                List.of(
                        "office.xlsx: warning: sheet Programme, row 1, Prompts: is no column here, and is not read",
                        "office.xlsx: warning: sheet Programme, row 1, line-up: is no column here, and is not read"),
                sheets.said());
    }

    @Test
    void a_copied_sheet_stands_for_the_one_that_is_gone() throws IOException {
        sheets.put("Programme (2)", sheets.remove("Programme"));
        assertEquals(List.of("09:00-09:30 Welcome", "09:30-11:00 Panel"), sheets.segments());
    }
}
