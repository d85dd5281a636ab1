package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.posters.practices.PracticeCommand.LockPractice;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;

class OrganisersTest {
    private static final String EXCHANGE = "/x/" + RunningTertulia.SLUG;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path data;

    private static RunningTertulia running;

    @BeforeAll
    static void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void an_import_shows_a_preview_first_and_a_second_import_changes_nothing() throws Exception {
        var organiser = running.signIn("organiser-uclg");
        var list = """
            name,email,organisation,roles,languages
            <script>alert(1)</script>,new@quito.example.org,quito,participant,es
            """;
        var preview = running.post(EXCHANGE + "/people/import", Map.of("rows", list), "Cookie", organiser);
        assertEquals(200, preview.statusCode());
        assertTrue(preview.body().contains("&lt;script&gt;"), "names are escaped");
        assertFalse(preview.body().contains("<script>alert"));
        assertTrue(preview.body().contains("will be added"), preview.body());
        assertFalse(
                running.get(EXCHANGE + "/people", "Cookie", organiser).body().contains("new@quito"));

        var confirmed = Map.of("rows", list, "confirmed", "yes");
        assertEquals(
                303,
                running.post(EXCHANGE + "/people/import", confirmed, "Cookie", organiser)
                        .statusCode());
        assertTrue(running.get(EXCHANGE + "/people", "Cookie", organiser).body().contains("new@quito"));
        var again = running.post(EXCHANGE + "/people/import", Map.of("rows", list), "Cookie", organiser);
        assertTrue(again.body().contains("no change"));
        assertFalse(again.body().contains("name=\"confirmed\""), "nothing is left to confirm");
    }

    @Test
    void a_check_shows_what_changes_and_the_list_says_what_was_imported() throws Exception {
        var organiser = running.signIn("organiser-uclg");
        var columns = "name,email,organisation,roles,languages\n";
        var first = columns + "Ana,ana@quito.example.org,Quito,participant,es\n";
        var taken = running.post(
                EXCHANGE + "/people/import?lang=es", Map.of("rows", first, "confirmed", "yes"), "Cookie", organiser);
        var there = taken.headers().firstValue("Location").orElseThrow();
        var said = running.get(there, "Cookie", organiser).body();
        assertTrue(said.contains("Se importó 1 persona: 1 nuevas, 0 actualizadas, 0 sin cambios."), said);
        var second = columns + "Ana,ana@quito.example.org,Quito,participant; speaker,es en\n";
        var check = running.post(EXCHANGE + "/people/import", Map.of("rows", second), "Cookie", organiser);
        assertTrue(check.body().contains("Roles: participant → participant, speaker"), check.body());
        assertTrue(check.body().contains("Languages: es → es, en"), check.body());
        assertFalse(check.body().contains("Name: "), check.body());
    }

    @Test
    void a_check_keeps_the_language_and_going_back_keeps_the_text() throws Exception {
        var organiser = running.signIn("organiser-uclg");
        var list = Map.of("rows", "name,email\n");
        var check = running.post(EXCHANGE + "/people/import?lang=fr", list, "Cookie", organiser);
        assertTrue(check.body().contains("<html lang=\"fr\">"), check.body());
        assertTrue(check.body().contains("La liste en a besoin."), check.body());
        assertTrue(check.body().contains("action=\"" + EXCHANGE + "/people/import?lang=fr\""), check.body());
        var back = running.post(
                EXCHANGE + "/people/import?lang=fr",
                Map.of("rows", "name,email\n", "back", "yes"),
                "Cookie",
                organiser);
        assertTrue(back.body().contains(">\nname,email\n</textarea>"), back.body());
        var another = running.get(EXCHANGE + "/people/import?lang=es", "Cookie", organiser);
        assertEquals(303, another.statusCode());
        assertEquals(
                EXCHANGE + "/people?lang=es",
                another.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void a_new_personal_link_is_shown_once_and_works() throws Exception {
        var organiser = running.signIn("organiser-uclg");
        var made = running.post(EXCHANGE + "/people/delegate-harare/link", Map.of(), "Cookie", organiser);
        var path = made.body().replaceFirst("(?s).*value=\"" + running.origin() + "(/x/[^\"]+/join/[^\"]+)\".*", "$1");
        assertEquals(303, running.post(path, Map.of()).statusCode());
        assertFalse(
                running.get(EXCHANGE + "/people", "Cookie", organiser).body().contains("/join/"));
        var stranger = running.signIn("delegate-quito");
        RunningTertulia.understood(
                running.post(EXCHANGE + "/people/delegate-harare/link", Map.of(), "Cookie", stranger), 403);
    }

    @Test
    void a_poster_is_accepted_by_content_and_only_from_its_city() throws Exception {
        var path = EXCHANGE + "/practices/quilmes/poster";
        var own = running.signIn("delegate-quilmes");
        RunningTertulia.understood(running.postBytes(path, new byte[10]), 401);
        RunningTertulia.understood(
                running.postBytes(path, new byte[10], "Cookie", running.signIn("delegate-quito")), 403);
        var refused = running.postBytes(
                path, "<svg/>".getBytes(StandardCharsets.UTF_8), "Cookie", own, "Content-Type", "image/png");
        RunningTertulia.understood(refused, 415);
        assertTrue(refused.body().contains("PNG"), "the refusal names the accepted types");
        RunningTertulia.understood(running.postBytes(path, new byte[21 * 1024 * 1024], "Cookie", own), 413);
        var png = Files.readAllBytes(Path.of("src/main/resources/sample/barcelona-2022/posters/notse.png"));
        assertEquals(303, running.postBytes(path, png, "Cookie", own).statusCode());
        assertEquals(303, running.postFile(path, png, "Cookie", own).statusCode(), "also as a form");
        running.ask(new LockPractice(new PracticeId("quilmes"), true));
        RunningTertulia.understood(running.postBytes(path, png, "Cookie", own), 409);
        running.ask(new LockPractice(new PracticeId("quilmes"), false));
    }

    @Test
    void the_number_of_uploads_at_the_same_time_is_limited() throws Exception {
        var path = EXCHANGE + "/practices/quilmes/poster";
        var own = running.signIn("delegate-quilmes");
        var begun = new ArrayList<Socket>();
        assertTimeoutPreemptively(PATIENCE, () -> {
            while (offers(path, own) != 503) {
                begun.add(running.begin("POST " + path, "Cookie: " + own, 1_000_000));
            }
        });
        assertTrue(begun.size() >= 8);
        for (var socket : begun) {
            socket.close();
        }
        assertTimeoutPreemptively(PATIENCE, () -> {
            while (offers(path, own) != 415) {
                Thread.onSpinWait();
            }
        });
    }

    private static int offers(String path, String cookie) throws Exception {
        return running.postBytes(path, new byte[10], "Cookie", cookie).statusCode();
    }

    @Test
    void a_long_list_is_imported_once_even_if_confirmed_several_times() throws Exception {
        var organiser = running.signIn("organiser-uclg");
        var list = new StringBuilder("name,email,organisation,roles,languages\n");
        IntStream.range(0, 300)
                .forEach(n -> list.append("Délégué·e %1$d,d%1$d@long.example.org,quito,participant,es\n".formatted(n)));
        var confirmed = Map.of("rows", list.toString(), "confirmed", "yes");
        var clicks = List.of(0, 1).parallelStream()
                .map(click -> running.postLater(EXCHANGE + "/people/import", confirmed, "Cookie", organiser))
                .toList();
        for (var click : clicks) {
            assertEquals(303, click.get(30, TimeUnit.SECONDS).statusCode());
        }
        var page = running.get(EXCHANGE + "/people", "Cookie", organiser).body();
        assertEquals(301, page.split("@long\\.example\\.org", -1).length);
    }

    @Test
    void a_dismissed_person_can_be_imported_again() throws Exception {
        var organiser = running.signIn("organiser-uclg");
        var person = RunningTertulia.person("delegate-harare");
        var address = running.inside().people().find(person).orElseThrow().address();
        running.ask(new DismissPerson(person));
        var list = "name,email,organisation,roles,languages\nBack again," + address + ",harare,participant,en\n";
        var confirmed = Map.of("rows", list, "confirmed", "yes");
        assertEquals(
                303,
                running.post(EXCHANGE + "/people/import", confirmed, "Cookie", organiser)
                        .statusCode());
        assertTrue(running.get(EXCHANGE + "/people", "Cookie", organiser).body().contains("Back again"));
    }
}
