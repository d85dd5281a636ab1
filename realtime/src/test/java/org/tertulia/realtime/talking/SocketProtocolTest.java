package org.tertulia.realtime.talking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.writing.DueAlarms;

class SocketProtocolTest extends CardServer {
    @Test
    void a_bad_message_gets_an_answer_and_the_socket_goes_on() {
        var ana = enters("ana");
        for (var bad : UnreadableMessages.ALL) {
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
    void no_browser_can_use_the_id_that_an_alarm_will_have() {
        var due = stream.now() + 300;
        does(new Cards.Hang("tea", due, 0, false));
        var ana = enters("ana");
        ana.does(new DueAlarms.Ring("tea", due).commandId(), "{'type':'lay','card':'a','table':'red','text':'hello'}");
        assertEquals("message.unreadable", ana.hears("bad").path("code").asText());
        ana.seesUpTo(2);
        assertTrue(stream.state().bells().isEmpty(), "the bell rings all the same");
    }

    @Test
    void an_unreadable_scope_in_hello_ends_that_socket_only() {
        var ana = knocks("ana");
        for (var scope : List.of("null", "'\\uD800'", "'" + "s".repeat(201) + "'")) {
            ana.says("{'type':'hello','stream':'cards','epoch':1,'mark':'','cursor':0,'scopes':[" + scope
                    + "],'has':[],'wants':['*'],'kept':[]}");
            assertEquals("message.unreadable", ana.hears("bad").path("code").asText(), scope);
        }
        ana.greets("cards").hears("changes");
    }

    @Test
    void a_command_before_hello_ends_the_socket() {
        var ana = knocks("ana");
        ana.does("{'type':'lay','card':'a','table':'red','text':'hello'}");
        assertEquals(1008, ana.hearsClose());
    }

    @Test
    void a_socket_without_a_hello_ends_and_may_come_back() {
        var ana = knocks("ana");
        assertEquals(1_000, ana.hears("bye").path("comeBackMillis").asInt());
        assertEquals(1008, ana.hearsClose());
    }

    @Test
    void a_hello_that_arrived_in_time_counts_even_if_it_is_read_late() throws InterruptedException {
        var ana = knocksFromElsewhere("ana");
        var held = holdsUpReading(SocketLimits.HELLO_MILLIS + 500);
        ana.socket.writePing(Buffer.buffer("p"));
        held.await();
        ana.greets("cards");
        ana.hears("changes");
        ana.says("{'type':'ping','n':7}");
        assertEquals(7, ana.hears("pong").path("n").asInt());
    }

    @Test
    void another_stream_ends_the_socket() {
        assertEquals(1008, knocks("ana").greets("chess").hearsClose());
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
    void text_that_is_not_utf_8_ends_the_socket() {
        var ana = enters("ana");
        ana.socket.writeFrame(WebSocketFrame.textFrame("", false));
        ana.socket.writeFrame(WebSocketFrame.continuationFrame(Buffer.buffer(new byte[] {(byte) 0xC3, 0x28}), true));
        assertEquals(1007, ana.hearsClose());
    }

    @Test
    void a_flood_of_pings_ends_the_socket() {
        var ana = enters("ana");
        for (var n = 0; n < 2 * SocketLimits.FRAMES_IN_A_BURST; n++) {
            ana.socket.writePing(Buffer.buffer("p"));
        }
        assertEquals(4429, ana.hearsClose());
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
    void the_sixth_socket_of_a_person_ends_the_first() {
        var first = enters("ana");
        for (var n = 0; n < 5; n++) {
            enters("ana");
        }
        assertEquals(4409, first.hearsClose());
    }

    @Test
    void a_person_who_is_no_longer_welcome_is_out_within_two_seconds() {
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
}
