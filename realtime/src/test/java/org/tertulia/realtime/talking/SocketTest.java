package org.tertulia.realtime.talking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.realtime.cards.Eventually.now;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.cards.Cards;

class SocketTest extends CardServer {
    @Test
    void hello_is_answered_with_welcome_and_everything_there_is_to_see() {
        lay("a", "red", "a long text");
        var ana = enters("ana");
        assertEquals(Map.of("everyone@a/", Map.of("card/a", "{\"length\":11}")), ana.picture.feeds());
    }

    @Test
    void a_command_is_answered_and_everybody_sees_its_result() {
        var ana = enters("ana");
        var ben = enters("ben");
        var id = ana.does("{'type':'lay','card':'a','table':'red','text':'hello'}");
        var done = ana.hears("done");
        assertEquals(id.toString(), done.path("id").asText());
        ben.seesUpTo(done.path("sequence").asLong());
        assertEquals(Map.of("card/a", "{\"length\":5}"), ben.picture.scope("everyone"));
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
        assertEquals(Map.of("card/a", "{\"text\":\"abc\"}"), ana.picture.scope("table/red"));
        ana.does("{'type':'sit','person':'ana','table':'blue'}");
        ana.seesUpTo(3);
        assertEquals(Map.of(), ana.picture.feeds());
    }

    @Test
    void a_socket_that_comes_back_gets_only_what_it_missed() {
        lay("a", "red", "first one");
        var ana = enters("ana");
        ana.goes();
        lay("b", "red", "second one");
        var again = comesBack("ana", ana);
        var changes = again.hears("changes");
        assertEquals(1, changes.path("from").asLong());
        assertEquals(1, changes.path("feeds").size());
        assertFalse(changes.path("feeds").path("everyone@b/").path("whole").asBoolean());
    }

    @Test
    void after_a_restart_all_sockets_go_on() {
        lay("a", "red", "first one");
        var ana = enters("ana");
        now(stream.close());
        assertEquals("restart", ana.hears("bye").path("why").asText());
        assertEquals(1012, ana.hearsClose());
        stream = open();
        lay("b", "red", "second one");
        var again = comesBack("ana", ana);
        var changes = again.hears("changes");
        assertEquals(2, changes.path("to").asLong());
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
    void everybody_hears_who_comes_and_who_goes() {
        var ana = enters("ana").hearsHolders("here", Set.of("ana"));
        var ben = enters("ben").hearsHolders("here", Set.of("ana", "ben"));
        ana.hearsHolders("here", Set.of("ana", "ben"));
        ben.goes();
        ana.hearsHolders("here", Set.of("ana"));
    }

    @Test
    void a_pen_is_held_and_seen_at_its_table_and_lost_with_the_seat() {
        sit("ana", "red");
        sit("ben", "red");
        var ana = enters("ana");
        var ben = enters("ben");
        ana.says("{'type':'lease','key':'pen/blue','on':true}");
        ana.says("{'type':'lease','key':'pen/red','on':true}");
        ben.hearsHolders("pen/red", Set.of("ana"));
        sit("ana", "blue");
        ben.hearsHolders("pen/red", Set.of());
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
        assertEquals(Map.of("card/last", "{\"text\":\"the end\"}"), ana.picture.scope("table/red"));
        assertTrue(ana.picture.frames() < 350, ana.picture.frames() + " frames");
    }
}
