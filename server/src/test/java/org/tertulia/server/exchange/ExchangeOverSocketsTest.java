package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.internal.http.WebSocketInternal;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.LiveStream;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.MemoryJournal;
import org.tertulia.realtime.showing.Visitor;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.realtime.writing.StreamDefinition;
import org.tertulia.server.parts.ExchangeParts;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.server.wire.ExchangeCodec;

/** A small exchange over real sockets: rules, rights and wire together. */
class ExchangeOverSocketsTest {
    private final Vertx vertx = Vertx.vertx();
    private final WebSocketClient client = Participant.client(vertx);
    private final LiveStream<ExchangeState, Command, Event> stream = open();
    private int port;

    @BeforeEach
    void listen() {
        var server = vertx.createHttpServer().webSocketHandler(socket -> {
            var person = new PersonId(socket.path().substring(1));
            var channel = ((WebSocketInternal) socket).channelHandlerContext().channel();
            stream.connect(socket, channel, new Visitor(person, () -> true));
        });
        port = now(server.listen(0)).actualPort();
        new LittleExchange((state, command, actor) -> Optional.empty()).asked().forEach(this::engineDoes);
    }

    @AfterEach
    void close() {
        now(stream.close());
        now(vertx.close());
    }

    @Test
    void everyone_sees_a_turn_that_a_facilitator_starts() {
        var facilitator = enters("facilitator-s1");
        var delegate = enters("delegate-quito");
        done(facilitator, "{'type':'startSegment','segment':'posters'}");
        var sequence = done(facilitator, "{'type':'startTurn','turn':'t-quilmes'}");
        delegate.seesUpTo(sequence);
        assertEquals(
                "running",
                delegate.in("everyone", "turn/t-quilmes").path("phase").asText());
        assertEquals(
                "running",
                delegate.in("everyone", "clock/turn:t-quilmes").path("phase").asText());
        assertEquals(
                "Name of facilitator-s1",
                delegate.in("everyone", "person/facilitator-s1").path("name").asText());
    }

    @Test
    void a_command_without_the_right_is_refused_and_changes_nothing() {
        var delegate = enters("delegate-quito");
        var before = stream.state();
        assertEquals("access.denied", refusal(delegate, "{'type':'startSegment','segment':'posters'}"));
        assertEquals("access.denied", refusal(enters("facilitator-s2"), "{'type':'startSegment','segment':'posters'}"));
        assertEquals(before, stream.state());
    }

    @Test
    void a_bad_command_is_answered_and_the_socket_stays_open() {
        var delegate = enters("delegate-quito");
        assertEquals("command.unknown", bad(delegate, "{'type':'dropTables'}"));
        assertEquals(
                "command.unreadable",
                bad(delegate, "{'type':'raiseHand','hand':'h1','segment':'posters','actor':'organiser'}"));
        assertEquals("command.unreadable", bad(delegate, "{'type':'raiseHand','hand':7,'segment':'posters'}"));
        done(delegate, "{'type':'speakLanguages','languages':['es','en']}");
    }

    @Test
    void a_note_for_this_room_only_never_leaves_the_room() {
        var facilitator = enters("facilitator-s1");
        var inside = enters("delegate-quilmes");
        var outside = enters("delegate-quito");
        done(facilitator, "{'type':'startSegment','segment':'review'}");
        done(facilitator, "{'type':'addRoom','room':'r1','segment':'review'}");
        done(facilitator, "{'type':'moveSeat','person':'delegate-quilmes','room':'r1'}");
        done(facilitator, "{'type':'openRooms','segment':'review'}");
        done(inside, note("n-secret", "room-only"));
        done(inside, note("n-open", "city-unnamed"));
        assertEquals("access.denied", refusal(outside, note("n-intruder", "public")));
        var closed = done(facilitator, "{'type':'closeRooms','segment':'review'}");
        outside.seesUpTo(closed);
        inside.seesUpTo(closed);
        assertTrue(inside.sees("note/n-secret"));
        assertFalse(outside.sees("note/n-secret"));
        assertTrue(outside.in("everyone", "note/n-open").path("author").isMissingNode());
        assertFalse(inside.in("room/r1", "note/n-open").path("author").isMissingNode());
    }

    @Test
    void a_withdrawn_practice_loses_its_turn() {
        var organiser = enters("organiser");
        organiser.seesUpTo(done(organiser, "{'type':'withdrawPractice','practice':'p-quito'}"));
        assertEquals(
                "skipped",
                organiser.in("everyone", "turn/t-quito").path("phase").asText());
        assertFalse(organiser.sees("practice/p-quito"));
    }

    @Test
    void organisers_see_each_others_edits_of_the_programme_at_once_and_undo_takes_back_only_their_own() {
        var one = enters("organiser").seesUpTo(1);
        var other = enters("organiser-2");
        var before = one.in("staff", "plannedSegment/posters");
        var act = one.asks(renamed(before, "en", "Ten posters"));
        one.seesUpTo(done(other, renamed(before, "es", "Diez carteles")));
        assertEquals("Ten posters", title(one, "en"));
        assertEquals("Diez carteles", title(one, "es"));
        assertEquals("programme.changed-meanwhile", refusal(other, renamed(before, "en", "Posters of ten cities")));
        other.seesUpTo(
                done(one, "{'type':'undo','act':'%s'}".formatted(act.path("id").asText())));
        assertEquals(before.path("title"), withoutSpanish(other.in("staff", "plannedSegment/posters")));
        assertEquals("Diez carteles", title(other, "es"));
    }

    @Test
    void only_organisers_edit_the_programme_and_only_staff_see_it_as_it_is_planned() {
        var delegate = enters("delegate-quito").seesUpTo(1);
        var edit = renamed(enters("organiser").seesUpTo(1).in("staff", "plannedSegment/posters"), "en", "Mine");
        assertFalse(delegate.sees("plannedSegment/posters"));
        assertEquals("access.denied", refusal(delegate, edit));
        assertEquals("access.denied", refusal(enters("facilitator"), edit));
        assertEquals("access.denied", refusal(enters("rapporteur"), edit));
    }

    /** The edit of somebody who sees this segment and gives it another title in one language. */
    private static String renamed(JsonNode before, String language, String title) {
        ObjectNode after = before.deepCopy();
        after.withObject("/title").put(language, title);
        return "{'type':'editProgramme','segments':[{'id':'posters','before':%s,'after':%s}],'sessions':[],'running':false}"
                .formatted(before, after);
    }

    private static JsonNode withoutSpanish(JsonNode segment) {
        ObjectNode title = segment.path("title").deepCopy();
        title.remove("es");
        return title;
    }

    private static String title(Participant who, String language) {
        return who.in("staff", "plannedSegment/posters")
                .path("title")
                .path(language)
                .asText();
    }

    private static String note(String id, String attribution) {
        return ("{'type':'writeNote','note':'%s','board':'room:r1','heading':'needs','wording':{'edit':'e-%s',"
                        + "'text':'¿Quién acoge? 🏠','language':'es'},'sources':{},'attribution':'%s'}")
                .formatted(id, id, attribution);
    }

    private Participant enters(String person) {
        return Participant.enters(client, port, person);
    }

    private static long done(Participant who, String command) {
        var answer = who.asks(command);
        assertEquals("done", answer.path("type").asText(), answer::toString);
        return answer.path("sequence").asLong();
    }

    private static String refusal(Participant who, String command) {
        var answer = who.asks(command);
        assertEquals("refused", answer.path("type").asText(), answer::toString);
        return answer.path("code").asText();
    }

    private static String bad(Participant who, String command) {
        var answer = who.asks(command);
        assertEquals("bad", answer.path("type").asText(), answer::toString);
        return answer.path("code").asText();
    }

    private void engineDoes(Command command) {
        assertInstanceOf(Answer.Done.class, now(stream.ask(UUID.randomUUID(), PersonId.ENGINE, command)));
    }

    private LiveStream<ExchangeState, Command, Event> open() {
        var rules = ExchangeParts.rules();
        var codec = new ExchangeCodec(person -> "Name of " + person.value());
        var definition = new StreamDefinition<>("little", rules, codec, rules, Anchor.wallTime(), "this");
        return now(LiveStream.open(vertx, new MemoryJournal(), definition));
    }

    private static <T> T now(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }
}
