package org.tertulia.server.studio.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.posters.practices.Practice;
import org.tertulia.server.RunningTertulia;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.lineups.Turn;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.Segment;

/** An organiser writes the practices of an exchange in the browser. */
class StudioPracticesTest {
    private static final String PRACTICES = "/x/barcelona-2022/studio/practices";

    @TempDir
    static Path data;

    private static RunningTertulia running;
    private static String organiser;

    @BeforeAll
    static void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
        organiser = running.signIn("organiser-uclg");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static ExchangeState state() {
        return running.inside().exchanges().playing(RunningTertulia.SLUG).orElseThrow().stream()
                .state();
    }

    private static Practice called(String title) {
        return state().practices().all().values().stream()
                .map(shown -> shown.practice())
                .filter(practice -> practice.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> form(String title, String... others) {
        var form = new HashMap<>(Map.of(
                "organisation", "quito",
                "title", title,
                "language", "es",
                "challenge", "Qué faltaba",
                "response", "Qué hicimos",
                "needs", "Qué hace falta"));
        for (int i = 0; i < others.length; i += 2) {
            form.put(others[i], others[i + 1]);
        }
        return form;
    }

    private static HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        return running.post(PRACTICES + path, form, "Cookie", organiser);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return running.get(PRACTICES + path, "Cookie", organiser);
    }

    private static void add(String title, String... others) throws Exception {
        var answer = post("/new", form(title, others));
        assertEquals(303, answer.statusCode(), answer.body());
    }

    private static Segment posterRound() {
        return state().programme().segments().stream()
                .filter(segment -> segment.kind() == Segment.Kind.POSTER_ROUND)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_new_practice_gets_the_last_turn_of_a_line_up() throws Exception {
        var before = posterRound();
        add("Casas abiertas", "segment", before.id().value());
        var practice = called("Casas abiertas");
        var turns = posterRound().lineUp().turns();
        assertEquals(before.lineUp().turns().size() + 1, turns.size());
        assertEquals(practice.id().subject(), turns.getLast().subject());
        assertEquals(
                before.lineUp().turns().getLast().lengthMillis(),
                turns.getLast().lengthMillis());
        assertTrue(state().turns(before.id()).stream()
                .map(Turn::planned)
                .map(PlannedTurn::subject)
                .anyMatch(practice.id().subject()::equals));
        assertTrue(get("").body().contains("Casas abiertas"));
    }

    @Test
    void two_organisers_who_change_one_practice_both_keep_their_texts() throws Exception {
        add("Mercado común");
        var id = called("Mercado común").id().value();
        var seen = Map.of(
                "seen.title", "Mercado común",
                "seen.language", "es",
                "seen.challenge", "Qué faltaba",
                "seen.response", "Qué hicimos",
                "seen.needs", "Qué hace falta");
        var first = form("Mercado común", "challenge", "El primer texto");
        first.putAll(seen);
        assertEquals(303, post("/" + id, first).statusCode());
        var second = form("Mercado común", "challenge", "El segundo texto");
        second.putAll(seen);
        var answer = post("/" + id, second);
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("El primer texto"), answer.body());
        assertTrue(answer.body().contains("El segundo texto"), answer.body());
        assertEquals("El primer texto", called("Mercado común").challenge());
        second.put("seen.challenge", "El primer texto");
        assertEquals(303, post("/" + id, second).statusCode());
        assertEquals("El segundo texto", called("Mercado común").challenge());
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() throws Exception {
        var answer = post("/new", form("", "organisation", "", "challenge", "x".repeat(5_000)));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("Choose the organisation."), answer.body());
        assertTrue(answer.body().contains("Write a title"), answer.body());
        assertTrue(answer.body().contains("longer than 4,000 characters"), answer.body());
        assertTrue(answer.body().contains("x".repeat(5_000)));
    }

    @Test
    void a_long_text_in_any_script_is_saved() throws Exception {
        add("Un texto largo", "challenge", "مدينة ".repeat(600), "response", "城".repeat(4_000));
        assertEquals(4_000, called("Un texto largo").response().length());
    }

    @Test
    void a_locked_practice_is_changed_and_withdrawn_by_nobody() throws Exception {
        add("Cerrada");
        var id = called("Cerrada").id().value();
        assertEquals(303, post("/" + id + "/lock", Map.of()).statusCode());
        assertTrue(get("/" + id).body().contains("This practice is locked"));
        RunningTertulia.understood(post("/" + id, form("Otro título", "seen.title", "Cerrada")), 409);
        RunningTertulia.understood(post("/" + id + "/withdraw", Map.of()), 409);
        assertEquals(303, post("/" + id + "/unlock", Map.of()).statusCode());
        assertEquals(303, post("/" + id + "/withdraw", Map.of()).statusCode());
        assertFalse(get("").body().contains("Cerrada"));
        RunningTertulia.understood(get("/" + id), 404);
    }

    @Test
    void only_organisers_come_in_and_only_from_our_own_forms() throws Exception {
        RunningTertulia.understood(running.get(PRACTICES), 401);
        var delegate = running.signIn("delegate-quilmes");
        RunningTertulia.understood(running.get(PRACTICES, "Cookie", delegate), 403);
        RunningTertulia.understood(running.post(PRACTICES + "/new", form("De otra"), "Cookie", delegate), 403);
        RunningTertulia.understood(
                running.postFrom(
                        "https://elsewhere.example.org", PRACTICES + "/new", form("De fuera"), "Cookie", organiser),
                403);
        assertTrue(state().practices().all().values().stream()
                .noneMatch(shown -> shown.practice().title().startsWith("De ")));
    }
}
