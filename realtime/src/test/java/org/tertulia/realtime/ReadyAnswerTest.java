package org.tertulia.realtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.realtime.cards.Eventually.now;

import com.fasterxml.jackson.databind.node.NullNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.cards.Browser;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.FaultyJournal;
import org.tertulia.realtime.showing.FrameSink;
import org.tertulia.realtime.showing.Visitor;
import org.tertulia.realtime.wire.Farewell;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.wire.FromBrowser;
import org.tertulia.realtime.writing.Intake;

/** An answer may be ready before the call that asks returns. It is sent on the stream's loop even then. */
class ReadyAnswerTest {
    private static final PersonId ANA = new PersonId("ana");

    private final Vertx vertx = Vertx.vertx();
    private final FaultyJournal journal = new FaultyJournal();
    private final EagerLoop loop = new EagerLoop();
    private final LiveStream<Cards.Room, Cards.Ask, Cards.Fact> stream =
            LiveStream.open(vertx, loop, journal, Cards.stream("cards")).result();
    private final List<String> heardOnTheLoop = new ArrayList<>();
    private final List<String> heardElsewhere = new ArrayList<>();

    @AfterEach
    void close() {
        now(vertx.close());
    }

    @Test
    void done_comes_on_the_loop() {
        asks("a");
        assertEquals(List.of("done"), heardOnTheLoop);
        assertEquals(List.of(), heardElsewhere);
    }

    @Test
    void busy_comes_on_the_loop_when_the_queue_is_full() {
        journal.hold();
        IntStream.rangeClosed(0, Intake.MAX_WAITING).forEach(card -> asks("c" + card));
        assertEquals(List.of(), heardOnTheLoop);
        asks("one too many");
        assertEquals(List.of("refused"), heardOnTheLoop);
        assertEquals(List.of(), heardElsewhere);
    }

    @Test
    void a_jump_of_time_is_told_on_the_loop() {
        isToldOnTheLoop("pong", () -> stream.jumpTo(3_600_000));
    }

    @Test
    void another_rate_is_told_on_the_loop() {
        isToldOnTheLoop("pong", () -> stream.setRate(60));
    }

    @Test
    void goodbye_is_said_on_the_loop() {
        isToldOnTheLoop("RESTART", stream::close);
    }

    private void isToldOnTheLoop(String said, Supplier<Future<Void>> act) {
        comesIn();
        now(act.get());
        assertEquals(said, heardOnTheLoop.getLast());
        assertEquals(List.of(), heardElsewhere);
    }

    private void comesIn() {
        stream.requests()
                .join(
                        new Visitor(ANA, () -> true),
                        new Ear(),
                        new FromBrowser.Hello("cards", 0, "", 0, List.of(), List.of(), List.of("*")));
    }

    private void asks(String card) {
        var asked = new FromBrowser.Do(UUID.randomUUID(), 0, NullNode.getInstance());
        assertTrue(stream.requests().ask(asked, ANA, new Cards.Lay(card, "red", "hello"), new Ear()));
    }

    private final class Ear implements FrameSink {
        @Override
        public boolean isWritable() {
            return true;
        }

        @Override
        public void send(Frame frame) {
            hear(Browser.read(frame.text()).path("type").asText());
        }

        @Override
        public void end(Farewell farewell) {
            hear(farewell.name());
        }

        private void hear(String said) {
            (loop.isHere() ? heardOnTheLoop : heardElsewhere).add(said);
        }
    }
}
