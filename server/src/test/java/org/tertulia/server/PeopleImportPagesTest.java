package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of an import, as an organiser uses them: upload, say what columns are, correct rows, import, go on. */
class PeopleImportPagesTest {
    private static final String PEOPLE = "/x/" + RunningTertulia.SLUG + "/people";
    private static final Pattern FIELD = Pattern.compile("<input[^>]* name=\"([^\"]+)\" value=\"([^\"]*)\"");

    @TempDir
    static Path data;

    private static RunningTertulia running;
    private static String organiser = "";

    @BeforeAll
    static void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
        organiser = running.signIn("organiser-uclg");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static HttpResponse<String> send(Map<String, String> form) throws Exception {
        var answer = running.post(PEOPLE + "/import", form, "Cookie", organiser);
        assertTrue(answer.statusCode() == 200 || answer.statusCode() == 303, answer.statusCode() + answer.body());
        return answer;
    }

    /** What the form of a page would send, with these fields changed. */
    private static Map<String, String> again(HttpResponse<String> page, String... changed) {
        var form = new LinkedHashMap<String, String>();
        FIELD.matcher(page.body()).results().forEach(field -> form.put(field.group(1), plain(field.group(2))));
        for (int i = 0; i < changed.length; i += 2) {
            form.put(changed[i], changed[i + 1]);
        }
        return form;
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#x27;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String listed() throws Exception {
        return running.get(PEOPLE, "Cookie", organiser).body();
    }

    @Test
    void the_good_rows_are_imported_and_the_bad_one_is_corrected_on_the_page() throws Exception {
        var rows = "name,email,organisation\nGood One,good.one@example.org,quito\nBad One,bad.one@example,quito\n";
        var check = send(Map.of("rows", rows));
        assertTrue(check.body().contains("1 new, 0 to update, 0 unchanged, 1 to correct"), check.body());
        assertTrue(check.body().contains("name=\"cell.3.1\" value=\"bad.one@example\""), check.body());

        var imported = send(again(check, "confirmed", "yes"));
        assertEquals(200, imported.statusCode());
        assertTrue(imported.body().contains("1 row is left to correct."), imported.body());
        assertTrue(listed().contains("good.one@example.org"));
        assertFalse(listed().contains("bad.one"));

        var corrected = send(again(imported, "cell.3.1", "bad.one@example.org"));
        assertTrue(corrected.body().contains("1 new, 0 to update, 0 unchanged, 0 to correct"), corrected.body());
        var done = send(again(corrected, "confirmed", "yes"));
        assertEquals(303, done.statusCode());
        var there = running.get(done.headers().firstValue("Location").orElseThrow(), "Cookie", organiser);
        assertTrue(there.body().contains("1 person was imported: 1 new, 0 updated, 0 unchanged."), there.body());
        assertTrue(there.body().contains("bad.one@example.org"));
    }

    @Test
    void unknown_columns_are_asked_about_and_going_back_keeps_text_and_answers() throws Exception {
        var rows = "Quién;Teléfono;Ciudad\nAna Nueva;600;Quito\n";
        var asked = send(Map.of("rows", rows));
        assertTrue(asked.body().contains("What is in these columns")
                || asked.body().contains("Say what is in each column"));
        assertFalse(asked.body().contains("name=\"confirmed\""), "nothing can be imported before");

        var answered = again(asked, "column.0", "name", "column.1", "", "column.2", "organisation");
        var check = send(answered);
        assertTrue(check.body().contains("1 new, 0 to update, 0 unchanged, 0 to correct"), check.body());

        var back = new HashMap<>(answered);
        back.put("back", "yes");
        var list = send(back);
        assertTrue(list.body().contains("\nQuién;Teléfono;Ciudad\nAna Nueva;600;Quito\n</textarea>"), list.body());
        assertTrue(list.body().contains("name=\"column.0\" value=\"name\""), list.body());
        var another = send(Map.of("rows", "Ciudad;Nombre\nQuito;Ana\n", "heading.0", "Quién", "column.0", "name"));
        assertTrue(another.body().contains("1 new"), "an answer holds only for its own heading");
    }

    @Test
    void a_list_says_who_attends_online_and_the_pages_of_organisers_show_it() throws Exception {
        var head = "name,email,organisation,position,attends\nOn Line,on.line@example.org,quito,";
        assertEquals(
                303,
                send(Map.of("rows", head + "Mayor,virtual\n", "confirmed", "yes"))
                        .statusCode());
        assertTrue(listed().contains(" · online</td>"), listed());
        assertTrue(running.get(PEOPLE + ".csv", "Cookie", organiser).body().contains("Mayor,online"));
        var check = send(Map.of("rows", head + "Head of unit,presencial\n"));
        assertTrue(check.body().contains("online → on site"), check.body());
        assertTrue(check.body().contains("Mayor → Head of unit"), check.body());
    }

    @Test
    void an_organisation_is_chosen_once_for_all_rows() throws Exception {
        var rows = "name,organisation\nRow One,Ciudad de Quito\nRow Two,Ciudad de Quito\n";
        var check = send(Map.of("rows", rows));
        assertTrue(check.body().contains("name=\"written.0\" value=\"Ciudad de Quito\""), check.body());
        var chosen = send(Map.of("rows", rows, "written.0", "Ciudad de Quito", "meant.0", "quito"));
        assertTrue(chosen.body().contains("2 new, 0 to update, 0 unchanged, 0 to correct"), chosen.body());
    }

    @Test
    void a_spreadsheet_is_uploaded_and_its_rows_are_in_the_form() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Participantes");
            var cells = new String[] {"Nombre", "Correo", "Ciudad", "Zoé Sheet", "zoe.sheet@example.org", "Quito"};
            for (int i = 0; i < cells.length; i++) {
                sheet.value(i / 3, i % 3, cells[i]);
            }
        }
        var check = upload(bytes.toByteArray());
        assertTrue(check.body().contains("1 new, 0 to update, 0 unchanged, 0 to correct"), check.body());
        assertEquals(303, send(again(check, "confirmed", "yes")).statusCode());
        assertTrue(listed().contains("zoe.sheet@example.org"));
        assertTrue(upload(new byte[] {'P', 'K', 3, 4, 0}).body().contains("cannot be read as a spreadsheet"));
        assertTrue(upload("%PDF-1.4".getBytes(StandardCharsets.US_ASCII)).body().contains("is a PDF"));
    }

    private static HttpResponse<String> upload(byte[] file) throws IOException, InterruptedException {
        var answer = running.postFile(PEOPLE + "/import", file, "Cookie", organiser);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer;
    }

    @Test
    void an_organiser_cannot_lose_the_right_by_an_import_and_the_other_rows_come_in() throws Exception {
        var rows = "name,organisation,roles,id\nOrganiser of UCLG,uclg,participant,organiser-uclg\nOwn Right,quito,,\n";
        var check = send(Map.of("rows", rows));
        assertTrue(check.body().contains("would take the role organiser from yourself"), check.body());
        assertTrue(send(again(check, "confirmed", "yes")).body().contains("1 row is left to correct."));
        assertTrue(listed().contains("Own Right"));
    }

    @Test
    void whatever_is_in_a_list_the_answer_is_never_an_error_of_the_server() throws Exception {
        var name = "x".repeat(400);
        for (var row : new String[] {
            name + ",a@example.org,quito",
            "A," + "a".repeat(300) + "@example.org,quito",
            "A,a@example.org," + name,
            "\u0000,a@example.org,quito",
            "\uD83D,a@example.org,quito",
            ",,",
            "\"\"\"\"\"\"\",\"",
            "A\tB\tC",
            "A,a@example.org,quito,\"" + "en es fr ar pt it de nl pl ro el tr ru uk bg cs da sv fi hu et lv\"",
            "A,'=cmd|x,quito,,,,,,,,,",
            "\u202E\u200F,\u200B,\uFEFF"
        }) {
            var rows = Map.of("rows", "name,email,organisation,languages\n" + row + "\n", "confirmed", "yes");
            send(rows);
        }
        send(Map.of("rows", "", "cell.9999999.99", "x", "column.99", "name", "written.0", "x"));
        send(Map.of("rows", "name,organisation\nA,quito\n", "cell.2.99", "x", "confirmed", "yes"));
    }

    @Test
    void an_export_comes_in_again_unchanged() throws Exception {
        var csv = running.get(PEOPLE + ".csv", "Cookie", organiser).body();
        assertTrue(csv.startsWith("\uFEFFname,"), csv);
        var check = send(Map.of("rows", csv));
        assertTrue(check.body().contains("0 new, 0 to update, "), check.body());
        assertTrue(check.body().contains(" unchanged, 0 to correct"), check.body());
    }
}
