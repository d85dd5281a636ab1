package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.WebSocket;
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
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class ComingInTest {
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
    void opening_a_personal_link_signs_nobody_in_and_its_button_works_many_times() throws Exception {
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
        assertTrue(live.body().contains("data-language=\"es\""), "the language chosen at sign-in stays");
        assertTrue(live.body().contains("data-person=\"delegate-quilmes\""));
    }

    @Test
    void signing_in_again_ends_the_earlier_session_of_this_browser() throws Exception {
        var link = running.link("delegate-quito");
        var old = RunningTertulia.cookie(running.post(link, Map.of())).orElseThrow();
        var fresh = RunningTertulia.cookie(running.post(link, Map.of(), "Cookie", old))
                .orElseThrow();
        assertEquals(401, running.get(EXCHANGE + "/live", "Cookie", old).statusCode());
        assertEquals(200, running.get(EXCHANGE + "/live", "Cookie", fresh).statusCode());
    }

    @Test
    void signing_out_ends_only_the_session_of_this_browser() throws Exception {
        var link = running.link("delegate-quito");
        var here = RunningTertulia.cookie(running.post(link, Map.of())).orElseThrow();
        var elsewhere = RunningTertulia.cookie(running.post(link, Map.of())).orElseThrow();
        assertTrue(running.get(EXCHANGE, "Cookie", here).body().contains(EXCHANGE + "/leave"));
        assertEquals(
                403,
                running.postFrom("null", EXCHANGE + "/leave", Map.of(), "Cookie", here)
                        .statusCode());
        var left = running.post(EXCHANGE + "/leave", Map.of(), "Cookie", here);
        assertEquals(303, left.statusCode());
        assertTrue(left.headers().firstValue("Set-Cookie").orElse("").contains("Max-Age=0"));
        assertEquals("\"cache\"", left.headers().firstValue("Clear-Site-Data").orElse(""));
        assertEquals(401, running.get(EXCHANGE + "/live", "Cookie", here).statusCode());
        assertEquals(200, running.get(EXCHANGE + "/live", "Cookie", elsewhere).statusCode());
    }

    @Test
    void a_form_from_another_site_changes_nothing() throws Exception {
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
    void a_link_with_what_a_mail_programme_leaves_behind_it_works() throws Exception {
        var link = running.link("delegate-quito");
        for (var behind : List.of(".", ",", "%20", ".%20", "%3E", ")", "%C2%A0", "%E2%80%9D.")) {
            assertEquals(200, running.get(link + behind).statusCode(), behind);
            assertEquals(303, running.post(link + behind, Map.of()).statusCode(), behind);
        }
    }

    @Test
    void a_wrong_link_shows_only_an_error() throws Exception {
        var unknown = "A".repeat(43);
        for (var token : List.of(unknown, "short", "%00", "..%2f..%2f", "A".repeat(2_000))) {
            var answer = running.get(EXCHANGE + "/join/" + token);
            RunningTertulia.understood(answer, 404);
        }
    }

    @Test
    void the_socket_opens_only_for_signed_in_people_on_our_pages() throws Exception {
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
    void an_api_client_opens_the_socket_with_a_short_lived_token() {
        assertEquals(
                101, running.knock(null, PROTOCOL, "Authorization", "Bearer " + running.token("delegate-quilmes")));
        assertEquals(401, running.knock(null, PROTOCOL, "Authorization", "Bearer forged"));
        assertEquals(401, running.knock(null, PROTOCOL, "Authorization", "Basic YTpi"));
    }

    @Test
    void revoked_links_stop_working_and_their_sockets_close_within_two_seconds() throws Exception {
        var organiser = running.signIn("organiser-uclg");
        var link = running.link("observer-iom");
        var cookie = RunningTertulia.cookie(running.post(link, Map.of())).orElseThrow();
        var closed = new CompletableFuture<Integer>();
        var socket = running.open(cookie, new Closing(closed));
        socket.sendText(
                        "{\"type\":\"hello\",\"stream\":\"%s\",\"epoch\":0,\"mark\":\"\",\"cursor\":0,\"scopes\":[],\"has\":[],\"wants\":[\"*\"],\"kept\":[]}"
                                .formatted(RunningTertulia.SLUG),
                        true)
                .join();

        var answer = running.post(EXCHANGE + "/people/observer-iom/revoke", Map.of(), "Cookie", organiser);
        assertEquals(200, answer.statusCode());
        closed.get(2_500, TimeUnit.MILLISECONDS);
        RunningTertulia.understood(running.get(link), 404);
        RunningTertulia.understood(running.get(EXCHANGE + "/live", "Cookie", cookie), 401);
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
}
