package org.tertulia.realtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.tertulia.realtime.cards.Eventually.now;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.cards.Browser;
import org.tertulia.realtime.cards.BrowserPicture;
import org.tertulia.realtime.cards.CardPlay;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.MemoryJournal;
import org.tertulia.realtime.showing.FrameSink;
import org.tertulia.realtime.showing.Visitor;
import org.tertulia.realtime.wire.Farewell;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.writing.Answer;

/** What a browser is sent that comes back after the server has started again and read its journal. */
class RestartTest {
    private static final PersonId ANA = new PersonId("ana");
    private static final int KNOWN_EVENTS = 1_000;

    private final Vertx vertx = Vertx.vertx();
    private final MemoryJournal journal = new MemoryJournal();
    private final BrowserPicture picture = new BrowserPicture();
    private final List<JsonNode> changes = new ArrayList<>();
    private String software = "this";
    private LiveStream<Cards.Room, Cards.Ask, Cards.Fact> stream = open();

    @AfterEach
    void close() {
        now(vertx.close());
    }

    @Test
    void a_browser_from_before_a_restart_gets_only_what_has_happened_since() {
        asks(new Cards.Sit("ana", "red"));
        asks(new Cards.Lay("stays", "red", "first"));
        asks(new Cards.Lay("goes", "red", "second"));
        comesIn();
        asks(new Cards.Take("goes"));
        asks(new Cards.Lay("comes", "red", "third"));
        restarts();
        comesIn();
        assertEquals(3, changes.getFirst().path("from").asLong());
        assertFalse(changes.toString().contains("stays"), changes::toString);
        showsTheTruth();
    }

    @Test
    void a_browser_that_missed_more_than_is_known_of_starts_from_nothing() {
        asks(new Cards.Sit("ana", "red"));
        comesIn();
        layMany("some", KNOWN_EVENTS);
        restarts();
        comesIn();
        assertEquals(1, changes.getFirst().path("from").asLong());
        showsTheTruth();
        layMany("more", KNOWN_EVENTS + 1);
        restarts();
        comesIn();
        assertEquals(0, changes.getFirst().path("from").asLong());
        showsTheTruth();
    }

    @Test
    void a_browser_that_another_version_of_the_software_has_shown_the_stream_starts_from_nothing() {
        asks(new Cards.Sit("ana", "red"));
        comesIn();
        software = "another";
        restarts();
        comesIn();
        assertEquals(0, changes.getFirst().path("from").asLong());
        showsTheTruth();
    }

    private void layMany(String name, int cards) {
        for (var card = 0; card < cards; card++) {
            asks(new Cards.Lay(name + card, "red", "many"));
        }
    }

    private void asks(Cards.Ask command) {
        assertInstanceOf(Answer.Done.class, now(stream.ask(UUID.randomUUID(), ANA, command)));
    }

    /** Comes in with what it has, takes what it is sent, and goes again. */
    private void comesIn() {
        changes.clear();
        var line = new Line();
        stream.requests().join(new Visitor(ANA, () -> true), line, picture.hello("cards"));
        stream.requests().leave(line);
    }

    private void restarts() {
        now(stream.close());
        stream = open();
    }

    private LiveStream<Cards.Room, Cards.Ask, Cards.Fact> open() {
        return LiveStream.open(vertx, new EagerLoop(), journal, Cards.stream("cards", new Cards(), software))
                .result();
    }

    private void showsTheTruth() {
        var truth = CardPlay.truth(new Cards(), stream.state(), ANA, picture.wants());
        assertEquals(truth, CardPlay.drawn(picture));
    }

    private final class Line implements FrameSink {
        @Override
        public boolean isWritable() {
            return true;
        }

        @Override
        public void send(Frame frame) {
            var message = Browser.read(frame.text());
            picture.draw(message);
            if (message.path("type").asText().equals("changes")) {
                changes.add(message);
            }
        }

        @Override
        public void end(Farewell farewell) {
            throw new AssertionError(farewell);
        }
    }
}
