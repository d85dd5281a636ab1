package org.tertulia.realtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.realtime.cards.Eventually.now;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.cards.Cards.Card;
import org.tertulia.realtime.cards.Cards.Hang;
import org.tertulia.realtime.cards.Cards.Lay;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.realtime.journal.JournalDatabase;
import org.tertulia.realtime.journal.Node;
import org.tertulia.realtime.journal.PostgresJournal;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.realtime.writing.Answer.Done;
import org.tertulia.realtime.writing.Writer;

class LiveStreamOnPostgresTest {
    private static final PersonId ANA = new PersonId("ana");

    private final Vertx vertx = Vertx.vertx();
    private final Pool pool = JournalDatabase.shared().pool(vertx);
    private final Journal journal = new PostgresJournal(pool, new Node(UUID.randomUUID(), "http://localhost"));
    private final String name = "stream-" + UUID.randomUUID();
    private LiveStream<Cards.Room, Cards.Ask, Cards.Fact> stream = open();

    @AfterEach
    void close() {
        now(stream.close());
        now(pool.close());
        now(vertx.close());
    }

    @Test
    void accepted_commands_are_there_after_a_restart() {
        var id = UUID.randomUUID();
        assertEquals(new Done(1), now(stream.ask(id, ANA, new Lay("a", "red", "¿Qué tal? 😀"))));
        restart();
        assertEquals(new Card("red", "¿Qué tal? 😀"), stream.state().cards().get("a"));
        assertEquals(new Done(1), now(stream.ask(id, ANA, new Lay("a", "red", "¿Qué tal? 😀"))));
    }

    @Test
    void stream_time_goes_on_over_a_restart_at_its_rate() {
        now(stream.setRate(1_000));
        now(stream.jumpTo(stream.now() + 3_600_000));
        var before = stream.now();
        restart();
        assertTrue(stream.now() > before);
        assertTrue(stream.now() < before + 60_000_000);
    }

    @Test
    void data_that_the_database_cannot_hold_refuses_only_its_own_command() {
        var bad = stream.ask(UUID.randomUUID(), ANA, new Lay("a", "red", "nul: \0"));
        var good = stream.ask(UUID.randomUUID(), ANA, new Lay("b", "red", "fine"));
        assertEquals(new Answer.Refused(Writer.REJECTED), now(bad));
        assertEquals(new Done(1), now(good));
    }

    @Test
    void a_second_owner_ends_the_first() {
        var second = now(LiveStream.open(vertx, journal, Cards.stream(name)));
        now(stream.ask(UUID.randomUUID(), ANA, new Lay("a", "red", "too late")));
        now(stream.lost());
        assertEquals(new Done(1), now(second.ask(UUID.randomUUID(), ANA, new Lay("a", "red", "in time"))));
        now(second.close());
    }

    @Test
    void cut_connections_neither_lose_nor_double_acknowledged_commands() {
        now(stream.ask(UUID.randomUUID(), ANA, new Hang("bell", stream.now() + 50, 0, false)));
        var chains = IntStream.range(0, 8).mapToObj(this::layMany).toList();
        for (var cut = 0; cut < 10; cut++) {
            JournalDatabase.shared().cutConnections();
        }
        now(Future.all(chains));
        restart();
        assertEquals(8 * 40, stream.state().cards().size());
        assertTrue(stream.state().bells().isEmpty());
        var entries = now(journal.read(name, 0, 1_000));
        assertEquals(8 * 40 + 2, entries.size());
        assertEquals(8 * 40 + 2, entries.getLast().last());
    }

    private Future<Void> layMany(int chain) {
        return layFrom(chain, 0);
    }

    private Future<Void> layFrom(int chain, int card) {
        return card == 40
                ? Future.succeededFuture()
                : untilKnown(UUID.randomUUID(), new Lay(chain + "/" + card, "red", "x"))
                        .compose(done -> layFrom(chain, card + 1));
    }

    /** Asks with the same id until the answer is certain. */
    private Future<Done> untilKnown(UUID id, Cards.Ask command) {
        return stream.ask(id, ANA, command)
                .compose(answer -> answer instanceof Done done
                        ? Future.succeededFuture(done)
                        : untilKnown(id, expectUnknown(answer, command)));
    }

    private static Cards.Ask expectUnknown(Answer answer, Cards.Ask command) {
        assertEquals(new Answer.Unknown(), answer);
        return command;
    }

    private void restart() {
        now(stream.close());
        stream = open();
    }

    private LiveStream<Cards.Room, Cards.Ask, Cards.Fact> open() {
        return now(LiveStream.open(vertx, journal, Cards.stream(name)));
    }
}
