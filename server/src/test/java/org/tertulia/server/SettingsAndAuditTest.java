package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsAndAuditTest {
    private static final String EXCHANGE = "/x/" + RunningTertulia.SLUG;
    private static final String CONTACT = "help@uclg.example.org";

    @TempDir
    private Path data;

    private RunningTertulia running;

    @BeforeEach
    void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void a_programme_that_is_not_public_is_seen_by_people_of_the_exchange_only_also_after_a_restart() throws Exception {
        var organiser = running.signIn("organiser-uclg");
        var paths = new String[] {"", "/practices/quilmes", "/programme.ics", "/schedule.json", poster()};
        for (var path : paths) {
            assertEquals(200, running.get(EXCHANGE + path).statusCode(), path);
        }
        assertEquals(200, set(organiser, Map.of("contact", CONTACT)).statusCode());
        running.close();
        running = new RunningTertulia(data, Map.of());
        var delegate = running.signIn("delegate-quito");
        for (var path : paths) {
            var refused = running.get(EXCHANGE + path);
            assertEquals(403, refused.statusCode(), path);
            assertTrue(refused.body().contains("This programme is not public"), path);
            assertTrue(refused.body().contains(CONTACT), path);
            assertEquals(200, running.get(EXCHANGE + path, "Cookie", delegate).statusCode(), path);
        }
        assertFalse(running.get("/").body().contains(EXCHANGE), "the home page does not list it");
        var lost = running.get(EXCHANGE + "/join/" + "a".repeat(43));
        assertTrue(lost.body().contains("Contact: " + CONTACT), lost.body());
    }

    @Test
    void only_organisers_change_settings_and_what_does_not_fit_changes_nothing() throws Exception {
        var organiser = running.signIn("organiser-uclg");
        var wrong = set(organiser, Map.of("contact", "x".repeat(201)));
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("x".repeat(201)));
        assertEquals(422, set(organiser, Map.of("contact", "two\nlines")).statusCode());
        assertEquals(200, running.get(EXCHANGE).statusCode(), "the programme is still public");
        assertFalse(audit(organiser).contains("Changed settings"));
        var facilitator = running.signIn("facilitator-uclg");
        RunningTertulia.understood(running.get(EXCHANGE + "/settings", "Cookie", facilitator), 403);
        RunningTertulia.understood(running.get(EXCHANGE + "/audit", "Cookie", facilitator), 403);
        RunningTertulia.understood(set(facilitator, Map.of("contact", CONTACT)), 403);
        RunningTertulia.understood(running.get(EXCHANGE + "/audit"), 401);
    }

    @Test
    void the_audit_says_who_took_data_and_who_gave_and_took_access() throws Exception {
        var organiser = running.signIn("organiser-uclg");
        assertTrue(audit(organiser).contains("Nothing yet."));
        running.post(EXCHANGE + "/people/delegate-harare/link", Map.of(), "Cookie", organiser);
        running.post(EXCHANGE + "/people/delegate-harare/revoke", Map.of(), "Cookie", organiser);
        running.get(EXCHANGE + "/people.csv", "Cookie", organiser);
        running.getBytes(EXCHANGE + "/exchange.zip", "Cookie", organiser);
        running.getBytes(EXCHANGE + "/exchange.xlsx", "Cookie", organiser);
        var list = "name,email,organisation,roles,languages\nNew,new@quito.example.org,quito,participant,es\n";
        running.post(EXCHANGE + "/people/import", Map.of("rows", list, "confirmed", "yes"), "Cookie", organiser);
        set(organiser, Map.of("contact", CONTACT));
        set(organiser, Map.of("contact", CONTACT));
        var said = audit(organiser).replaceAll("<th scope=\"row\">[^<]*</th>", "");
        assertEquals(
                """
                <tr><td dir="auto">Organiser of UCLG</td><td>Changed settings</td><td dir="auto">contact, programme not public</td></tr>
                <tr><td dir="auto">Organiser of UCLG</td><td>Imported people (new, changed)</td><td dir="auto">1, 0</td></tr>
                <tr><td dir="auto">Organiser of UCLG</td><td>Downloaded everything (XLSX)</td><td dir="auto"></td></tr>
                <tr><td dir="auto">Organiser of UCLG</td><td>Downloaded everything (ZIP)</td><td dir="auto"></td></tr>
                <tr><td dir="auto">Organiser of UCLG</td><td>Downloaded the list of people</td><td dir="auto"></td></tr>
                <tr><td dir="auto">Organiser of UCLG</td><td>Revoked all links</td><td dir="auto">Delegate of Harare</td></tr>
                <tr><td dir="auto">Organiser of UCLG</td><td>Made a personal link</td><td dir="auto">Delegate of Harare</td></tr>
                """,
                said.substring(said.indexOf("<tr><td"), said.indexOf("</tbody>"))
                                .strip() + "\n");
    }

    private String poster() {
        var content = running.inside()
                .exchanges()
                .playing(RunningTertulia.SLUG)
                .orElseThrow()
                .content();
        return content.practices().stream()
                .flatMap(practice -> Stream.ofNullable(practice.poster()))
                .map(poster -> "/posters/" + poster.id().value() + "/0/screen.jpg")
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> set(String cookie, Map<String, String> form) throws IOException, InterruptedException {
        return running.post(EXCHANGE + "/settings", form, "Cookie", cookie);
    }

    private String audit(String cookie) throws IOException, InterruptedException {
        return running.get(EXCHANGE + "/audit", "Cookie", cookie).body();
    }
}
