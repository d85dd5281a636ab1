package org.tertulia.realtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.realtime.Eventually.now;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.WebSocketFrame;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;

class SocketTest {
    private static final Vertx VERTX = Vertx.vertx();

    private final Set<String> unwelcome = ConcurrentHashMap.newKeySet();
    private final Journal journal = new MemoryJournal();
    private LiveStream<Cards.Room, Cards.Ask, Cards.Fact> stream = open();
    private int port;

    @BeforeEach
    void listen() {
        var options = new HttpServerOptions()
                .setPort(0)
                .setMaxWebSocketFrameSize(SocketLimits.DECODED_FRAME_BYTES)
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false);
        var server = VERTX.createHttpServer(options).webSocketHandler(socket -> {
            var person = socket.path().substring(1);
            stream.connect(socket, new Visitor(new PersonId(person), () -> !unwelcome.contains(person)));
        });
        port = now(server.listen()).actualPort();
    }

    @AfterEach
    void close() {
        now(stream.close());
    }

    @Test
    void hello_is_answered_with_welcome_and_everything_there_is_to_see() {
        lay("a", "red", "a long text");
        var ana = enters("ana");
        assertEquals(Map.of("everyone", Map.of("card/a", "{\"length\":11}")), ana.picture.scopes());
    }

    @Test
    void a_command_is_answered_and_everybody_sees_what_came_of_it() {
        var ana = enters("ana");
        var ben = enters("ben");
        var id = ana.does("{'type':'lay','card':'a','table':'red','text':'hello'}");
        var done = ana.hears("done");
        assertEquals(id.toString(), done.path("id").asText());
        ben.seesUpTo(done.path("sequence").asLong());
        assertEquals(Map.of("card/a", "{\"length\":5}"), ben.picture.scopes().get("everyone"));
    }

    @Test
    void a_refusal_says_which_command_and_why() {
        var ana = enters("ana");
        var id = ana.does("{'type':'take','card':'a'}");
        var refused = ana.hears("refused");
        assertEquals(id.toString(), refused.path("id").asText());
        assertEquals("card.missing", refused.path("code").asText());
    }

    @Test
    void sitting_down_shows_the_table_and_standing_elsewhere_hides_it() {
        lay("a", "red", "abc");
        var ana = enters("ana");
        ana.does("{'type':'sit','person':'ana','table':'red'}");
        ana.seesUpTo(2);
        assertEquals(
                Map.of("card/a", "{\"text\":\"abc\"}"), ana.picture.scopes().get("table/red"));
        ana.does("{'type':'sit','person':'ana','table':'blue'}");
        ana.seesUpTo(3);
        assertEquals(Set.of("everyone", "table/blue"), ana.picture.scopes().keySet());
    }

    @Test
    void who_comes_back_gets_only_what_was_missed() {
        lay("a", "red", "first one");
        var ana = enters("ana");
        ana.goes();
        lay("b", "red", "second one");
        var again = Browser.open(VERTX, port, "ana", ana.picture).greets("cards");
        var changes = again.hears("changes");
        assertEquals(1, changes.path("from").asLong());
        assertFalse(changes.path("scopes").path("everyone").path("whole").asBoolean());
        assertEquals(1, changes.path("scopes").path("everyone").path("set").size());
    }

    @Test
    void after_a_restart_everybody_goes_on() {
        lay("a", "red", "first one");
        var ana = enters("ana");
        now(stream.close());
        assertEquals("restart", ana.hears("bye").path("why").asText());
        assertEquals(1012, ana.hearsClose());
        stream = open();
        lay("b", "red", "second one");
        var again = Browser.open(VERTX, port, "ana", ana.picture).greets("cards");
        var changes = again.hears("changes");
        assertEquals(2, changes.path("to").asLong());
    }

    @Test
    void a_bad_message_gets_an_answer_and_the_socket_goes_on() {
        var ana = enters("ana");
        for (var bad : BadMessages.ALL) {
            ana.says(bad);
            assertEquals("message.unreadable", ana.hears("bad").path("code").asText(), bad);
        }
        var id = ana.does("{'type':'fly'}");
        var bad = ana.hears("bad");
        assertEquals("command.unreadable", bad.path("code").asText());
        assertEquals(id.toString(), bad.path("id").asText());
        ana.does("{'type':'lay','card':'a','table':'red','text':'hello'}");
        assertEquals(1, ana.hears("done").path("sequence").asLong());
    }

    @Test
    void a_command_before_hello_ends_the_socket() {
        var ana = Browser.open(VERTX, port, "ana");
        ana.does("{'type':'lay','card':'a','table':'red','text':'hello'}");
        assertEquals(1008, ana.hearsClose());
    }

    @Test
    void silence_instead_of_hello_ends_the_socket() {
        assertEquals(1008, Browser.open(VERTX, port, "ana").hearsClose());
    }

    @Test
    void another_stream_ends_the_socket() {
        assertEquals(1008, Browser.open(VERTX, port, "ana").greets("chess").hearsClose());
    }

    @Test
    void a_binary_message_ends_the_socket() {
        var ana = enters("ana");
        ana.socket.writeBinaryMessage(Buffer.buffer("hello"));
        assertEquals(1003, ana.hearsClose());
    }

    @Test
    void a_frame_too_large_ends_the_socket() {
        var ana = enters("ana");
        ana.socket.writeFrame(WebSocketFrame.textFrame("x".repeat(SocketLimits.MAX_FRAME_BYTES + 1), true));
        assertEquals(1009, ana.hearsClose());
    }

    @Test
    void a_message_too_large_ends_the_socket() {
        var ana = enters("ana");
        var part = "x".repeat(SocketLimits.MAX_FRAME_BYTES - 1);
        ana.socket.writeFrame(WebSocketFrame.textFrame(part, false));
        ana.socket.writeFrame(WebSocketFrame.continuationFrame(Buffer.buffer(part), false));
        ana.socket.writeFrame(WebSocketFrame.continuationFrame(Buffer.buffer(part), true));
        assertEquals(1009, ana.hearsClose());
    }

    @Test
    void text_that_is_no_text_ends_the_socket() {
        var ana = enters("ana");
        ana.socket.writeFrame(WebSocketFrame.textFrame("", false));
        ana.socket.writeFrame(WebSocketFrame.continuationFrame(Buffer.buffer(new byte[] {(byte) 0xC3, 0x28}), true));
        assertEquals(1007, ana.hearsClose());
    }

    @Test
    void a_flood_ends_the_socket() {
        var ana = enters("ana");
        for (var n = 0; n < 100; n++) {
            ana.says("{'type':'ping','n':1}");
        }
        assertEquals("flood", ana.hears("bye").path("why").asText());
        assertEquals(4429, ana.hearsClose());
    }

    @Test
    void a_ping_gets_the_time() {
        var ana = enters("ana");
        ana.says("{'type':'ping','n':7}");
        var pong = ana.hears("pong");
        assertEquals(7, pong.path("n").asInt());
        assertTrue(Math.abs(pong.path("at").asDouble() - stream.now()) < 1_000);
    }

    @Test
    void a_jump_of_time_is_told_to_everybody() {
        var ana = enters("ana");
        var later = stream.now() + 3_600_000;
        now(stream.jumpTo(later));
        assertTrue(ana.hears("pong").path("at").asDouble() >= later);
    }

    @Test
    void the_sixth_socket_of_a_person_ends_the_first() {
        var first = enters("ana");
        for (var n = 0; n < SocketLimits.SOCKETS_PER_PERSON; n++) {
            enters("ana");
        }
        assertEquals(4409, first.hearsClose());
    }

    @Test
    void who_is_not_welcome_any_more_is_out_within_two_seconds() {
        var ana = enters("ana");
        var before = System.nanoTime();
        unwelcome.add("ana");
        assertEquals(4401, ana.hearsClose());
        assertTrue(System.nanoTime() - before < 2_000_000_000L);
    }

    @Test
    void a_person_is_disconnected_at_once() {
        var ana = enters("ana");
        var ben = enters("ben");
        stream.disconnect(new PersonId("ana"));
        assertEquals(4401, ana.hearsClose());
        ben.says("{'type':'ping','n':1}");
        ben.hears("pong");
    }

    @Test
    void everybody_hears_who_is_here_and_that_they_go() {
        var ana = enters("ana");
        ana.hears("leases");
        var ben = enters("ben");
        assertEquals("[\"ana\",\"ben\"]", ana.hears("leases").at("/held/here").toString());
        ben.goes();
        assertEquals("[\"ana\"]", ana.hears("leases").at("/held/here").toString());
    }

    @Test
    void a_pen_is_held_and_seen_at_its_table_and_lost_with_the_seat() {
        sit("ana", "red");
        sit("ben", "red");
        var ana = enters("ana");
        var ben = enters("ben");
        ana.says("{'type':'lease','key':'pen/blue','on':true}");
        ana.says("{'type':'lease','key':'pen/red','on':true}");
        assertEquals("[\"ana\"]", hearsOf("pen/red", ben));
        sit("ana", "blue");
        assertEquals("[]", hearsOf("pen/red", ben));
    }

    @Test
    void the_same_command_on_another_socket_gets_the_same_answer() {
        var id = UUID.randomUUID();
        var command = "{'type':'lay','card':'a','table':'red','text':'hello'}";
        var ana = enters("ana");
        ana.does(id, command);
        ana.hears("done");
        ana.goes();
        var again = enters("ana");
        again.does(id, command);
        assertEquals(1, again.hears("done").path("sequence").asLong());
        assertEquals(1, stream.state().cards().size());
    }

    @Test
    void a_slow_reader_gets_the_latest_state_and_no_backlog() {
        sit("ana", "red");
        var ana = enters("ana");
        ana.socket.pause();
        var text = "x".repeat(100_000);
        for (var n = 0; n < 200; n++) {
            lay("big", "red", text);
            does(new Cards.Take("big"));
        }
        lay("last", "red", "the end");
        ana.socket.resume();
        ana.seesUpTo(402);
        assertEquals(
                Map.of("card/last", "{\"text\":\"the end\"}"),
                ana.picture.scopes().get("table/red"));
        assertTrue(ana.picture.frames() < 350, ana.picture.frames() + " frames");
    }

    private static String hearsOf(String lease, Browser browser) {
        for (var held = browser.hears("leases").path("held");
                ;
                held = browser.hears("leases").path("held")) {
            if (held.has(lease)) {
                return held.path(lease).toString();
            }
        }
    }

    private Browser enters(String person) {
        var browser = Browser.open(VERTX, port, person).greets("cards");
        browser.hears("changes");
        return browser;
    }

    private void lay(String card, String table, String text) {
        does(new Cards.Lay(card, table, text));
    }

    private void sit(String person, String table) {
        does(new Cards.Sit(person, table));
    }

    private void does(Cards.Ask command) {
        now(stream.ask(UUID.randomUUID(), PersonId.ENGINE, command));
    }

    private LiveStream<Cards.Room, Cards.Ask, Cards.Fact> open() {
        return now(LiveStream.open(VERTX, journal, Cards.stream("cards")));
    }
}
