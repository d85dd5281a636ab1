package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontDoorTest {
    private static final String EXCHANGE = "/x/" + RunningTertulia.SLUG;
    private static final String PROTOCOL = "tertulia.v1";

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
    void anyone_reads_the_programme_the_practices_and_the_health() throws Exception {
        assertEquals(200, running.get("/").statusCode());
        assertEquals("ok", running.get("/health").body());
        var page = running.get(EXCHANGE + "?lang=es&zone=America/Bogota");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<html lang=\"es\">"));
        assertTrue(page.body().contains("11–13 de abril de 2022"), page.body());
        var practice = running.get(EXCHANGE + "/practices/fuenlabrada");
        assertTrue(practice.body().contains("/screen.jpg"), "its poster is shown");
        assertFalse(practice.body().contains("type=\"file\""), "strangers bring no posters");
    }

    @Test
    void every_answer_carries_the_headers_that_keep_strangers_out() throws Exception {
        for (var path : List.of("/", EXCHANGE, EXCHANGE + "/live", "/nothing", "/health")) {
            var headers = running.get(path).headers();
            var policy = headers.firstValue("Content-Security-Policy").orElse("");
            for (var rule : List.of("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")) {
                assertTrue(policy.contains(rule), path + " lacks " + rule);
            }
            assertFalse(policy.contains("unsafe"), path);
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
            assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElse(""));
            assertEquals(
                    "same-origin",
                    headers.firstValue("Cross-Origin-Opener-Policy").orElse(""));
            assertEquals(
                    "same-origin",
                    headers.firstValue("Cross-Origin-Resource-Policy").orElse(""));
            assertEquals("no-store", headers.firstValue("Cache-Control").orElse(""));
            assertTrue(headers.firstValue("Access-Control-Allow-Origin").isEmpty());
        }
    }

    @Test
    void assets_are_kept_for_good_and_nothing_lies_beside_them() throws Exception {
        var page = running.get("/").body();
        var style = page.replaceFirst("(?s).*href=\"(/assets/[^\"]+\\.css)\".*", "$1");
        var asset = running.get(style);
        assertEquals(200, asset.statusCode());
        assertTrue(asset.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
        for (var path : List.of(
                "/assets/..%2fmanifest.json", "/assets/%2e%2e/logback.xml", "/assets/none.js", "/.git/config")) {
            assertEquals(404, running.get(path).statusCode(), path);
        }
    }

    @Test
    void looking_at_a_personal_link_opens_nothing_and_the_button_lets_in_again_and_again() throws Exception {
        var link = running.link("delegate-quilmes");
        for (int look = 0; look < 2; look++) {
            var shown = running.get(link);
            assertEquals(200, shown.statusCode());
            assertTrue(shown.body().contains("Delegate of Quilmes"));
            assertTrue(shown.headers().firstValue("Set-Cookie").isEmpty());
        }
        var first = running.post(link, Map.of("language", "es"));
        assertEquals(303, first.statusCode());
        assertEquals(EXCHANGE + "/live", first.headers().firstValue("Location").orElse(""));
        var cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HTTPOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), cookie);
        var second = running.post(link, Map.of());
        assertNotEquals(RunningTertulia.cookie(first), RunningTertulia.cookie(second));
        var live = running.get(
                EXCHANGE + "/live", "Cookie", RunningTertulia.cookie(first).orElseThrow());
        assertTrue(live.body().contains("data-language=\"es\""), "the language chosen at the door stays");
        assertTrue(live.body().contains("data-person=\"delegate-quilmes\""));
    }

    @Test
    void signing_in_again_ends_the_session_this_browser_had() throws Exception {
        var link = running.link("delegate-quito");
        var old = RunningTertulia.cookie(running.post(link, Map.of())).orElseThrow();
        var fresh = RunningTertulia.cookie(running.post(link, Map.of(), "Cookie", old))
                .orElseThrow();
        assertEquals(401, running.get(EXCHANGE + "/live", "Cookie", old).statusCode());
        assertEquals(200, running.get(EXCHANGE + "/live", "Cookie", fresh).statusCode());
    }

    @Test
    void a_form_of_another_site_changes_nothing() throws Exception {
        var link = running.link("delegate-quito");
        assertEquals(
                403, running.postFrom("https://example.org", link, Map.of()).statusCode());
        assertEquals(403, running.postFrom("null", link, Map.of()).statusCode());
        assertEquals(
                403,
                running.post(link, Map.of(), "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(
                303,
                running.postFrom("null", link, Map.of(), "Sec-Fetch-Site", "same-origin")
                        .statusCode());
    }

    @Test
    void a_wrong_link_says_so_and_nothing_else() throws Exception {
        var unknown = "A".repeat(43);
        for (var token : List.of(unknown, "short", "%00", "..%2f..%2f", "A".repeat(2_000))) {
            var answer = running.get(EXCHANGE + "/join/" + token);
            understood(answer, 404);
        }
    }

    @Test
    void live_pages_need_a_session_and_the_right_role() throws Exception {
        var delegate = running.signIn("delegate-quilmes");
        for (var page : List.of("live", "screen", "board", "text")) {
            understood(running.get(EXCHANGE + "/" + page), 401);
            assertEquals(
                    200, running.get(EXCHANGE + "/" + page, "Cookie", delegate).statusCode(), page);
        }
        for (var page : List.of("console", "brief", "people", "people.csv", "brief/preview")) {
            understood(running.get(EXCHANGE + "/" + page), 401);
            understood(running.get(EXCHANGE + "/" + page, "Cookie", delegate), 403);
        }
        var organiser = running.signIn("organiser-uclg");
        for (var page : List.of("console", "brief", "people", "people.csv")) {
            assertEquals(
                    200, running.get(EXCHANGE + "/" + page, "Cookie", organiser).statusCode(), page);
        }
    }

    @Test
    void the_socket_opens_only_for_our_pages_and_those_who_are_signed_in() throws Exception {
        var cookie = running.signIn("delegate-quilmes");
        assertEquals(101, running.knock(running.origin(), PROTOCOL, "Cookie", cookie));
        assertEquals(403, running.knock("https://example.org", PROTOCOL, "Cookie", cookie));
        assertEquals(403, running.knock(running.origin() + ".example.org", PROTOCOL, "Cookie", cookie));
        assertEquals(403, running.knock("null", PROTOCOL, "Cookie", cookie));
        assertEquals(403, running.knock(null, PROTOCOL, "Cookie", cookie));
        assertEquals(401, running.knock(running.origin(), PROTOCOL));
        assertEquals(401, running.knock(running.origin(), PROTOCOL, "Cookie", cookie.replaceFirst("=.*", "=stale")));
        assertEquals(400, running.knock(running.origin(), "", "Cookie", cookie));
        assertEquals(400, running.knock(running.origin(), "tertulia.v0", "Cookie", cookie));
        assertEquals(400, plain(cookie));
    }

    private static int plain(String cookie) throws Exception {
        return running.get(EXCHANGE + "/socket", "Cookie", cookie, "Origin", running.origin())
                .statusCode();
    }

    @Test
    void a_client_of_the_api_opens_the_socket_with_a_short_token() {
        assertEquals(
                101, running.knock(null, PROTOCOL, "Authorization", "Bearer " + running.token("delegate-quilmes")));
        assertEquals(401, running.knock(null, PROTOCOL, "Authorization", "Bearer forged"));
        assertEquals(401, running.knock(null, PROTOCOL, "Authorization", "Basic YTpi"));
    }

    @Test
    void revoked_links_let_nobody_in_and_close_what_is_open_within_two_seconds() throws Exception {
        var organiser = running.signIn("organiser-uclg");
        var link = running.link("observer-iom");
        var cookie = RunningTertulia.cookie(running.post(link, Map.of())).orElseThrow();
        var closed = new CompletableFuture<Integer>();
        var socket = running.open(cookie, new Closing(closed));
        socket.sendText(
                        "{\"type\":\"hello\",\"stream\":\"%s\",\"epoch\":0,\"cursor\":0,\"scopes\":[]}"
                                .formatted(RunningTertulia.SLUG),
                        true)
                .join();

        var answer = running.post(EXCHANGE + "/people/observer-iom/revoke", Map.of(), "Cookie", organiser);
        assertEquals(200, answer.statusCode());
        closed.get(2_500, TimeUnit.MILLISECONDS);
        understood(running.get(link), 404);
        understood(running.get(EXCHANGE + "/live", "Cookie", cookie), 401);
    }

    private record Closing(CompletableFuture<Integer> closed) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String why) {
            closed.complete(code);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket socket, Throwable failure) {
            closed.complete(1006);
        }
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
        understood(running.post(EXCHANGE + "/people/delegate-harare/link", Map.of(), "Cookie", stranger), 403);
    }

    @Test
    void a_poster_is_taken_by_its_content_from_those_whose_practice_it_is() throws Exception {
        var path = EXCHANGE + "/practices/quilmes/poster";
        var own = running.signIn("delegate-quilmes");
        understood(running.postBytes(path, new byte[10]), 401);
        understood(running.postBytes(path, new byte[10], "Cookie", running.signIn("delegate-quito")), 403);
        var refused = running.postBytes(
                path, "<svg/>".getBytes(StandardCharsets.UTF_8), "Cookie", own, "Content-Type", "image/png");
        understood(refused, 415);
        assertTrue(refused.body().contains("PNG"), "it says what is taken");
        understood(running.postBytes(path, new byte[21 * 1024 * 1024], "Cookie", own), 413);
        var png = Files.readAllBytes(Path.of("src/main/resources/sample/barcelona-2022/posters/notse.png"));
        assertEquals(303, running.postBytes(path, png, "Cookie", own).statusCode());
    }

    @Test
    void what_is_too_large_or_not_there_is_refused_in_words() throws Exception {
        var link = running.link("delegate-quito");
        understood(running.post(link, Map.of("language", "x".repeat(70_000))), 413);
        understood(running.get("/x/none"), 404);
        understood(running.get("/x/none/live"), 404);
        understood(running.get(EXCHANGE + "/practices/none"), 404);
        understood(running.get(EXCHANGE + "/briefs/1"), 404);
        understood(running.get(EXCHANGE + "/briefs/x.docx"), 404);
        understood(running.post(EXCHANGE, Map.of()), 405);
        assertEquals(200, running.get(EXCHANGE + "?zone=No/Where").statusCode());
    }

    @Test
    void the_text_page_is_small_and_needs_no_script() throws Exception {
        var cookie = running.signIn("delegate-montreal");
        var page = running.get(EXCHANGE + "/text?every=30", "Cookie", cookie);
        assertTrue(page.body().contains("http-equiv=\"refresh\" content=\"30\""));
        assertFalse(page.body().contains("<script"));
        assertTrue(page.body().length() < 8_000, "it has " + page.body().length() + " characters");
    }

    /** A refusal that a person can read: a page, with neither a stack trace nor a class name on it. */
    private static void understood(HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode(), answer.uri() + "\n" + answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
        assertTrue(answer.body().contains("<h1>"), answer.body());
        assertFalse(answer.body().contains("Exception") || answer.body().contains("org.tertulia"), answer.body());
    }
}
