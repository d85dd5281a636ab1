package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisersTest {
    private static final String EXCHANGE = "/x/" + RunningTertulia.SLUG;

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
    void a_list_of_people_is_shown_before_anything_changes_and_changes_nothing_twice() throws Exception {
        var organiser = running.signIn("organiser-uclg");
        var list = """
            name,email,organisation,roles,languages
            <script>alert(1)</script>,new@quito.example.org,quito,participant,es
            """;
        var preview = running.post(EXCHANGE + "/people/import", Map.of("rows", list), "Cookie", organiser);
        assertEquals(200, preview.statusCode());
        assertTrue(preview.body().contains("&lt;script&gt;"), "what people write is text");
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
        assertTrue(again.body().contains("stays as it is"));
        assertFalse(again.body().contains("name=\"confirmed\""), "nothing is left to confirm");
    }

    @Test
    void a_link_made_for_somebody_is_shown_once_and_works() throws Exception {
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
    void a_poster_is_taken_by_its_content_from_those_whose_practice_it_is() throws Exception {
        var path = EXCHANGE + "/practices/quilmes/poster";
        var own = running.signIn("delegate-quilmes");
        RunningTertulia.understood(running.postBytes(path, new byte[10]), 401);
        RunningTertulia.understood(
                running.postBytes(path, new byte[10], "Cookie", running.signIn("delegate-quito")), 403);
        var refused = running.postBytes(
                path, "<svg/>".getBytes(StandardCharsets.UTF_8), "Cookie", own, "Content-Type", "image/png");
        RunningTertulia.understood(refused, 415);
        assertTrue(refused.body().contains("PNG"), "it says what is taken");
        RunningTertulia.understood(running.postBytes(path, new byte[21 * 1024 * 1024], "Cookie", own), 413);
        var png = Files.readAllBytes(Path.of("src/main/resources/sample/barcelona-2022/posters/notse.png"));
        assertEquals(303, running.postBytes(path, png, "Cookie", own).statusCode());
    }
}
