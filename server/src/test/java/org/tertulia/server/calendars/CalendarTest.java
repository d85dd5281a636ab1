package org.tertulia.server.calendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.RunningTertulia;

/** The calendar of one person, as calendar programs ask for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarTest {
    private static final String PAGE = "/x/" + RunningTertulia.SLUG + "/calendar";
    private static final Pattern ADDRESS = Pattern.compile("(/x/[a-z0-9-]+/calendar/[A-Za-z0-9_-]{43}\\.ics)");

    private RunningTertulia running;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        running = new RunningTertulia(data, Map.of());
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private String made(String cookie) throws Exception {
        var page = running.post(PAGE + "?lang=en", Map.of(), "Cookie", cookie);
        assertEquals(200, page.statusCode(), page.body());
        var found = ADDRESS.matcher(page.body());
        assertTrue(found.find(), page.body());
        return found.group(1);
    }

    private static String unfolded(HttpResponse<String> answer) {
        return answer.body().replace("\r\n ", "");
    }

    @Test
    void a_calendar_has_the_programme_and_the_turn_of_its_person_at_its_time() throws Exception {
        var address = made(running.signIn("delegate-quilmes"));
        var answer = running.get(address);
        assertEquals(200, answer.statusCode());
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        calendar.validate();
        assertTrue(calendar.getComponents("VEVENT").size() > 26);
        var text = unfolded(answer);
        assertTrue(text.contains("SUMMARY;LANGUAGE=es:Su turno: "), text);
        assertEquals(
                "private, no-store",
                answer.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void each_person_has_another_part() throws Exception {
        var quilmes = unfolded(running.get(made(running.signIn("delegate-quilmes"))));
        var organiser = unfolded(running.get(made(running.signIn("organiser-uclg"))));
        assertTrue(quilmes.contains("UID:turn-"), quilmes);
        assertFalse(organiser.contains("UID:turn-"), organiser);
    }

    @Test
    void the_page_says_what_the_person_has_to_do_before_there_is_an_address() throws Exception {
        var page = running.get(PAGE + "?lang=en", "Cookie", running.signIn("delegate-quilmes"))
                .body();
        assertTrue(page.contains("Your turn: "), page);
        assertFalse(ADDRESS.matcher(page).find());
        RunningTertulia.understood(running.get(PAGE), 401);
    }

    @Test
    void an_address_ends_when_its_person_ends_it_or_their_links_are_revoked() throws Exception {
        var cookie = running.signIn("delegate-quito");
        var first = made(cookie);
        assertEquals(200, running.get(first).statusCode());
        running.post(PAGE + "/end", Map.of(), "Cookie", cookie);
        RunningTertulia.understood(running.get(first), 404);

        var second = made(cookie);
        var organiser = running.signIn("organiser-uclg");
        var revoke = "/x/" + RunningTertulia.SLUG + "/people/delegate-quito/revoke";
        assertEquals(200, running.post(revoke, Map.of(), "Cookie", organiser).statusCode());
        RunningTertulia.understood(running.get(second), 404);
        var third = made(running.signIn("delegate-quito"));
        assertEquals(200, running.get(third).statusCode());
        RunningTertulia.understood(running.get(second), 404);
    }

    @Test
    void nobody_makes_an_address_from_another_site_and_no_address_can_be_guessed() throws Exception {
        var cookie = running.signIn("delegate-harare");
        RunningTertulia.understood(
                running.postFrom("https://elsewhere.example.org", PAGE, Map.of(), "Cookie", cookie), 403);
        RunningTertulia.understood(running.get(PAGE + "/x.ics"), 404);
        RunningTertulia.understood(running.get(PAGE + "/" + "A".repeat(43) + ".ics"), 404);
    }

    @Test
    void one_session_can_be_added_alone() throws Exception {
        var page = running.get("/x/" + RunningTertulia.SLUG + "?lang=en").body();
        var found = Pattern.compile("/sessions/([a-z0-9-]+)/session\\.ics").matcher(page);
        assertTrue(found.find(), page);
        var answer = running.get("/x/" + RunningTertulia.SLUG + found.group());
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        calendar.validate();
        var events = calendar.getComponents("VEVENT").size();
        assertTrue(events > 0 && events < 26, answer.body());
        RunningTertulia.understood(running.get("/x/" + RunningTertulia.SLUG + "/sessions/none/session.ics"), 404);
    }
}
