package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A poster arrives in pieces over a line that breaks. */
class PosterPiecesTest {
    private static final String PIECES = "/x/" + RunningTertulia.SLUG + "/practices/quilmes/poster/pieces";

    @TempDir
    static Path data;

    private static RunningTertulia running;
    private static String own;
    private static byte[] png;

    @BeforeAll
    static void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
        own = running.signIn("delegate-quilmes");
        png = Files.readAllBytes(Path.of("src/main/resources/sample/barcelona-2022/posters/notse.png"));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void a_file_arrives_in_pieces_and_a_lost_answer_costs_nothing() throws Exception {
        var third = png.length / 3;
        assertSays(third, send("lost-answer", 0, png, 0, third));
        assertSays(third, send("lost-answer", 0, png, 0, third));
        assertSays(third, send("lost-answer", 2 * third, png, 2 * third, png.length));
        assertSays(2 * third, send("lost-answer", third, png, third, 2 * third));
        assertEquals(
                201, send("lost-answer", 2 * third, png, 2 * third, png.length).statusCode());
        assertEquals(
                201, send("lost-answer", 2 * third, png, 2 * third, png.length).statusCode());
    }

    @Test
    void another_file_starts_from_nothing() throws Exception {
        assertSays(100, send("first", 0, png, 0, 100));
        assertSays(0, send("second", 100, png, 100, 200));
        assertSays(0, send("first", 100, png, 100, 200));
    }

    @Test
    void a_refusal_has_its_words_and_comes_again_when_it_is_asked_again() throws Exception {
        var heic = "\0\0\0\u0018ftypheic\0\0\0\0heicmif1".getBytes(StandardCharsets.ISO_8859_1);
        for (int time = 0; time < 2; time++) {
            var refused = send("heic", 0, heic, 0, heic.length);
            assertEquals(415, refused.statusCode());
            assertTrue(refused.body().contains("HEIC"), refused.body());
        }
        var empty = send("empty", 0, new byte[0], 0, 0);
        assertEquals(415, empty.statusCode());
    }

    @Test
    void a_file_over_the_limit_is_refused_with_its_first_piece() throws Exception {
        var refused = piece("large", "0", "999999999", Arrays.copyOf(png, 100), own);
        assertEquals(413, refused.statusCode());
        assertTrue(refused.body().contains("20"), refused.body());
        assertEquals(413, piece("piece", "0", "300000", new byte[300_000], own).statusCode());
    }

    @Test
    void more_than_was_announced_is_not_taken() throws Exception {
        assertEquals("0", piece("more", "0", "10", Arrays.copyOf(png, 100), own).body());
    }

    @Test
    void strangers_other_cities_and_unreadable_pieces_are_refused() throws Exception {
        assertEquals(401, piece("id", "0", "10", new byte[10], "").statusCode());
        assertEquals(
                403,
                piece("id", "0", "10", new byte[10], running.signIn("delegate-quito"))
                        .statusCode());
        assertEquals(400, piece("../etc", "0", "10", new byte[10], own).statusCode());
        assertEquals(400, piece("id", "-1", "10", new byte[10], own).statusCode());
        assertEquals(400, piece("id", "0", "99999999999", new byte[10], own).statusCode());
        assertEquals(400, running.postBytes(PIECES, new byte[10], "Cookie", own).statusCode());
    }

    private static HttpResponse<String> send(String id, int offset, byte[] file, int from, int to) throws Exception {
        return piece(id, String.valueOf(offset), String.valueOf(file.length), Arrays.copyOfRange(file, from, to), own);
    }

    private static HttpResponse<String> piece(String id, String offset, String length, byte[] content, String cookie)
            throws Exception {
        return running.postBytes(
                PIECES,
                content,
                "Cookie",
                cookie,
                "Upload-Id",
                id,
                "Upload-Offset",
                offset,
                "Upload-Length",
                length,
                "Accept",
                "text/plain");
    }

    private static void assertSays(int bytes, HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals(String.valueOf(bytes), answer.body());
    }
}
