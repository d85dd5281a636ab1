package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.run.RunCommand.StartSegment;

/** A live page can be used from its HTML, before its script and its state have come. */
class OpeningTest {
    private static final String EXCHANGE = "/x/" + RunningTertulia.SLUG;
    private static final int MOST_DOCUMENT_BYTES = 15_000;
    private static final int MOST_BYTES_BEFORE_USE = 25_000;
    private static final int MOST_SCRIPT_BYTES = 90_000;
    private static final int PEOPLE = 1_000;
    private static final List<String> PAGES = List.of("live", "console", "board", "screen", "brief");

    /** What a browser waits for before it paints: style sheets, and scripts that are not modules. */
    private static final Pattern WAITED_FOR =
            Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"|<script src=\"([^\"]+)\"");

    private static final Pattern SCRIPTS = Pattern.compile("/assets/[^\"]+\\.js");

    @TempDir
    static Path data;

    private static RunningTertulia running;
    private static String organiser;

    @BeforeAll
    static void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
        organiser = running.signIn("organiser-uclg");
        running.ask(new StartSegment(new SegmentId("peer-1-posters")));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void every_live_page_says_what_runs_with_its_clock_and_call_link() throws Exception {
        for (var name : PAGES) {
            var page = page(name);
            assertTrue(page.contains("<h2>Posters</h2>"), page);
            assertTrue(page.matches("(?s).*data-phase=\"running\" data-ends=\"\\d+\" .*"), name);
            assertTrue(page.contains("<a class=\"button\" href=\"https://"), name);
        }
    }

    @Test
    void a_page_paints_from_few_bytes() throws Exception {
        for (var name : PAGES) {
            var document = packed(EXCHANGE + "/" + name).length;
            var before = document + waitedFor(page(name));
            assertTrue(document <= MOST_DOCUMENT_BYTES, name + " has " + document + " bytes");
            assertTrue(before <= MOST_BYTES_BEFORE_USE, name + " needs " + before + " bytes");
        }
    }

    private static int waitedFor(String page) throws Exception {
        var bytes = 0;
        for (var found : WAITED_FOR.matcher(page).results().toList()) {
            bytes += packed(found.group(1) == null ? found.group(2) : found.group(1)).length;
        }
        return bytes;
    }

    @Test
    void a_page_does_not_grow_with_the_people() throws Exception {
        var before = packed(EXCHANGE + "/live").length;
        var rows = IntStream.range(0, PEOPLE)
                .mapToObj(n -> "Delegate %d,person%d@quito.example.org,quito,participant,es".formatted(n, n))
                .collect(Collectors.joining("\n", "name,email,organisation,roles,languages\n", "\n"));
        var taken = running.post(
                EXCHANGE + "/people/import", Map.of("rows", rows, "confirmed", "yes"), "Cookie", organiser);
        assertEquals(303, taken.statusCode());
        var after = packed(EXCHANGE + "/live").length;
        assertTrue(Math.abs(after - before) < 50, before + " bytes became " + after);
    }

    @Test
    void the_style_and_the_script_in_the_page_are_the_only_ones_that_may_run_there() throws Exception {
        var answer = running.get(EXCHANGE + "/live", "Cookie", organiser);
        var policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertFalse(policy.contains("unsafe"), policy);
        for (var tag : List.of("style", "script")) {
            var texts = Pattern.compile("(?s)<" + tag + ">(.*?)</" + tag + ">").matcher(answer.body());
            var hashes = texts.results().map(text -> hash(text.group(1))).toList();
            assertEquals(1, hashes.size(), tag);
            assertTrue(policy.contains(tag + "-src 'self' " + hashes.getFirst() + ";"), policy);
        }
        assertFalse(running.get("/")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .contains("sha256"));
    }

    private static String hash(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(bytes) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void the_script_of_the_live_page_comes_packed_and_stays_small() throws Exception {
        var bytes = 0;
        for (var script : SCRIPTS.matcher(page("live"))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList()) {
            var brotli = running.getBytes(script, "Accept-Encoding", "gzip, deflate, br");
            assertEquals("br", brotli.headers().firstValue("Content-Encoding").orElse(""), script);
            assertEquals("Accept-Encoding", brotli.headers().firstValue("Vary").orElse(""), script);
            var plain = running.getBytes(script, "Accept-Encoding", "identity");
            assertTrue(plain.headers().firstValue("Content-Encoding").isEmpty(), script);
            assertEquals(new String(plain.body(), StandardCharsets.UTF_8), unpacked(packed(script)), script);
            bytes += brotli.body().length;
        }
        assertTrue(bytes <= MOST_SCRIPT_BYTES, bytes + " bytes");
    }

    @Test
    void only_pages_that_name_their_reader_may_be_kept() throws Exception {
        for (var name : List.of("live", "console")) {
            assertEquals("organiser-uclg", reader(EXCHANGE + "/" + name), name);
        }
        for (var path : List.of(
                "/",
                EXCHANGE,
                EXCHANGE + "/text",
                EXCHANGE + "/people",
                EXCHANGE + "/none",
                running.link("delegate-quito"))) {
            assertEquals("", reader(path), path);
        }
        assertTrue(running.get(EXCHANGE + "/live")
                .headers()
                .firstValue("Tertulia-Reader")
                .isEmpty());
    }

    private static String reader(String path) throws Exception {
        var answer = running.get(path, "Cookie", organiser);
        return answer.headers().firstValue("Tertulia-Reader").orElse("");
    }

    @Test
    void the_worker_and_the_version_are_never_cached() throws Exception {
        var worker = running.get("/worker.js");
        assertEquals(
                "text/javascript; charset=utf-8",
                worker.headers().firstValue("Content-Type").orElse(""));
        assertEquals("no-cache", worker.headers().firstValue("Cache-Control").orElse(""));
        var version = running.get("/version");
        assertEquals("no-store", version.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(page("live").contains("data-version=\"" + version.body() + "\""), version.body());
    }

    @Test
    void an_exchange_is_installed_with_its_title_and_starts_on_the_live_page() throws Exception {
        var link = page("live").replaceFirst("(?s).*<link rel=\"manifest\" href=\"([^\"]+)\".*", "$1");
        var app = running.get(link);
        assertEquals(
                "application/manifest+json",
                app.headers().firstValue("Content-Type").orElse(""));
        var json = new JsonObject(app.body());
        assertEquals(EXCHANGE + "/live", json.getString("start_url"));
        assertEquals("en", json.getString("lang"));
        for (var icon : json.getJsonArray("icons")) {
            var picture = running.get(((JsonObject) icon).getString("src"));
            assertEquals(
                    "image/png", picture.headers().firstValue("Content-Type").orElse(""));
        }
    }

    private static String page(String name) throws Exception {
        return running.get(EXCHANGE + "/" + name + "?lang=en", "Cookie", organiser)
                .body();
    }

    /** What crosses the wire for a browser that reads gzip. */
    private static byte[] packed(String path) throws Exception {
        var answer = running.getBytes(path, "Cookie", organiser, "Accept-Encoding", "gzip");
        assertEquals(200, answer.statusCode(), path);
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""), path);
        return answer.body();
    }

    private static String unpacked(byte[] packed) throws Exception {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
