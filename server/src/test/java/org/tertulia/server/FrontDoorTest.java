package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.identity.Purpose;
import org.tertulia.sessions.lineups.LineUpCommand.EndTurn;
import org.tertulia.sessions.lineups.LineUpCommand.StartTurn;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.run.RunCommand.EndSegment;
import org.tertulia.sessions.run.RunCommand.StartSegment;

class FrontDoorTest {
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
    void anyone_reads_the_programme_the_practices_and_the_health_page() throws Exception {
        assertEquals(200, running.get("/").statusCode());
        assertEquals("ok", running.get("/health").body());
        var page = running.get(EXCHANGE + "?lang=es&zone=America/Bogota");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<html lang=\"es\">"));
        assertTrue(page.body().contains("11–13 de abril de 2022"), page.body());
        var practice = running.get(EXCHANGE + "/practices/fuenlabrada");
        assertTrue(practice.body().contains("/screen.jpg"), "its poster is shown");
        assertFalse(practice.body().contains("type=\"file\""), "strangers cannot upload posters");
    }

    @Test
    void every_answer_has_the_security_headers() throws Exception {
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
    void assets_are_cached_forever_and_no_other_file_is_served() throws Exception {
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
    void poster_pages_are_served_as_images_and_other_addresses_are_not_found() throws Exception {
        var practice = running.get(EXCHANGE + "/practices/fuenlabrada").body();
        var path = practice.replaceFirst("(?s).*\"(/x/[^\"]+/posters/[^\"]+/screen\\.jpg)\".*", "$1");
        var image = running.get(path);
        assertEquals(200, image.statusCode(), path);
        assertEquals("image/jpeg", image.headers().firstValue("Content-Type").orElse(""));
        assertTrue(image.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
        RunningTertulia.understood(running.get(path.replaceFirst("posters/[^/]+", "posters/" + "0".repeat(32))), 404);
        RunningTertulia.understood(running.get(path.replaceFirst("/0/screen", "/99/screen")), 404);
        RunningTertulia.understood(running.get(path.replace("screen", "wall")), 404);
    }

    @Test
    void an_unreadable_request_is_refused_with_a_page() throws Exception {
        for (var path : List.of("/?lang=%zz", EXCHANGE + "?zone=%", EXCHANGE + "?%ff%", "/x/%zz")) {
            notUnderstood(running.say("GET " + path, "", ""));
        }
        var post = "POST " + running.link("delegate-quito");
        notUnderstood(running.say(post, "Content-Type: application/x-www-form-urlencoded", "a=1&".repeat(3_000)));
        var parts = "Content-Type: multipart/form-data; boundary=b";
        var part = "Content-Disposition: form-data; name=a\r\nContent-Type: a/b; charset=none";
        notUnderstood(running.say(post, parts, "--b\r\n" + part + "\r\n\r\n1\r\n--b--\r\n"));
    }

    private static void notUnderstood(String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("<h1>This could not be understood</h1>"), answer);
    }

    @Test
    void live_pages_need_a_session_and_the_right_role() throws Exception {
        var delegate = running.signIn("delegate-quilmes");
        for (var page : List.of("live", "screen", "board", "text")) {
            RunningTertulia.understood(running.get(EXCHANGE + "/" + page), 401);
            assertEquals(
                    200, running.get(EXCHANGE + "/" + page, "Cookie", delegate).statusCode(), page);
        }
        for (var page : List.of("console", "brief", "people", "people.csv", "brief/preview")) {
            RunningTertulia.understood(running.get(EXCHANGE + "/" + page), 401);
            var refused = running.get(EXCHANGE + "/" + page, "Cookie", delegate);
            RunningTertulia.understood(refused, 403);
            assertTrue(refused.body().contains("href=\"" + EXCHANGE + "/live\""), "a link back");
        }
        var organiser = running.signIn("organiser-uclg");
        for (var page : List.of("console", "brief", "people", "people.csv")) {
            assertEquals(
                    200, running.get(EXCHANGE + "/" + page, "Cookie", organiser).statusCode(), page);
        }
    }

    @Test
    void a_missing_page_or_a_too_large_body_is_refused_with_a_page() throws Exception {
        var link = running.link("delegate-quito");
        RunningTertulia.understood(running.post(link, Map.of("language", "x".repeat(70_000))), 413);
        RunningTertulia.understood(running.get("/x/none"), 404);
        RunningTertulia.understood(running.get("/x/none/live"), 404);
        RunningTertulia.understood(running.get(EXCHANGE + "/practices/none"), 404);
        RunningTertulia.understood(running.get(EXCHANGE + "/briefs/1"), 404);
        RunningTertulia.understood(running.get(EXCHANGE + "/briefs/x.docx"), 404);
        RunningTertulia.understood(running.post(EXCHANGE, Map.of()), 405);
        assertEquals(200, running.get(EXCHANGE + "?zone=No/Where").statusCode());
    }

    @Test
    void an_import_that_is_cut_in_the_middle_leaves_no_file() throws Exception {
        var token = running.inside().tokens().issue(Purpose.OPERATOR, PersonId.ENGINE, Purpose.IMPORT);
        var part = new byte[54_321];
        try (var socket = running.begin("POST /operator/import", "Authorization: Bearer " + token, 1_000_000)) {
            socket.getOutputStream().write(part);
            until(() -> isThere(part.length));
        }
        until(() -> !isThere(part.length));
    }

    /** Whether an archive of exactly this many bytes waits to be read. */
    private static boolean isThere(int bytes) {
        var files = Path.of(System.getProperty("java.io.tmpdir"))
                .toFile()
                .listFiles((folder, name) -> name.startsWith("import") && name.endsWith(".zip"));
        return Stream.of(Objects.requireNonNull(files)).anyMatch(file -> file.length() == bytes);
    }

    private static void until(BooleanSupplier isSo) {
        var latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!isSo.getAsBoolean()) {
            assertTrue(System.nanoTime() < latest, "it took too long");
            Thread.onSpinWait();
        }
    }

    @Test
    void the_text_page_shows_the_running_segment_the_presenter_and_the_next_segment() throws Exception {
        var cookie = running.signIn("delegate-montreal");
        assertTrue(text(cookie, "?lang=en").contains("Nothing is running now."));
        var posters = new SegmentId("peer-1-posters");
        var exchange = running.inside().exchanges().played().iterator().next();
        running.ask(new StartSegment(posters));
        var turns = exchange.stream().state().turns(posters);
        running.ask(new StartTurn(turns.getFirst().id()));

        var page = text(cookie, "?lang=es");
        for (var word : List.of(
                "quedan 30 minutos",
                "Presenta Fuenlabrada:",
                "«Una sola puerta para quien llega»",
                "A continuación: ")) {
            assertTrue(page.contains(word), word + " is not in " + page);
        }
        assertFalse(page.contains("warm"), "a skipped segment is not announced");
        running.ask(new EndTurn(turns.getFirst().id()));
        running.ask(new EndSegment(posters));
    }

    private static String text(String cookie, String question) throws Exception {
        return running.get(EXCHANGE + "/text" + question, "Cookie", cookie).body();
    }

    @Test
    void the_text_page_is_small_and_needs_no_script() throws Exception {
        var cookie = running.signIn("delegate-montreal");
        var page = running.get(EXCHANGE + "/text?every=30", "Cookie", cookie);
        assertTrue(page.body().contains("http-equiv=\"refresh\" content=\"30\""));
        assertFalse(page.body().contains("<script"));
        assertTrue(page.body().length() < 8_000, "it has " + page.body().length() + " characters");
    }
}
