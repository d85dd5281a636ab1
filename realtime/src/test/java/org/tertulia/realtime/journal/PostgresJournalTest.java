package org.tertulia.realtime.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.realtime.cards.Eventually.now;
import static org.tertulia.realtime.cards.Eventually.untilItWorks;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Journal.Entry;
import org.tertulia.realtime.journal.Journal.Outcome;
import org.tertulia.realtime.journal.Journal.Recorded;

class PostgresJournalTest extends JournalContract {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Node HERE = new Node(UUID.randomUUID(), "https://here.example.org");
    private static final Node ELSEWHERE = new Node(UUID.randomUUID(), "https://elsewhere.example.org");
    private static Pool pool;

    @BeforeAll
    static void connect() {
        pool = JournalDatabase.shared().pool(VERTX);
    }

    @AfterAll
    static void disconnect() {
        now(pool.close());
        now(VERTX.close());
    }

    @Override
    Journal journal() {
        return new PostgresJournal(pool, HERE);
    }

    @Test
    void data_that_the_json_of_postgresql_cannot_hold_is_rejected() {
        var term = takeOver().term();
        var bad = new Recorded(1, 1, "noted", "{\"text\":\"\\u0000\"}");
        var entry = new Entry(UUID.randomUUID(), "ab", new PersonId("ana"), List.of(bad));
        assertEquals(Outcome.REJECTED, append(term, 0, List.of(entry)));
        assertEquals(0, takeOver().sequence());
    }

    @Test
    void after_a_cut_connection_a_take_over_settles_the_doubt() {
        var term = takeOver().term();
        append(term, 0, List.of(entry(1, 1)));
        var append = journal().append(stream, term, 1, List.of(entry(2, 2)));
        JournalDatabase.shared().cutConnections();
        now(append.otherwise(Outcome.FENCED));
        var head = untilItWorks(() -> journal().takeOver(stream, UUID.randomUUID(), Anchor.wallTime()));
        assertEquals(head.sequence(), read(0, 10).getLast().last());
        assertEquals(Outcome.FENCED, append(term, head.sequence(), List.of(entry(3, 3))));
    }

    @Test
    void an_append_that_waits_too_long_for_the_head_is_ended() {
        var term = takeOver().term();
        var blocker = now(pool.getConnection());
        now(blocker.begin());
        now(blocker.preparedQuery("SELECT * FROM stream_head WHERE stream = $1 FOR UPDATE")
                .execute(Tuple.of(stream)));
        assertThrows(AssertionError.class, () -> append(term, 0, List.of(entry(1, 1))));
        now(blocker.close());
        assertEquals(0, takeOver().sequence());
    }

    @Test
    void a_stream_of_a_living_node_is_not_taken_over_by_another() {
        var term = takeOver().term();
        assertEquals("https://here.example.org", holderSeenElsewhere());
        assertEquals(Outcome.KEPT, append(term, 0, List.of(entry(1, 1))));
    }

    @Test
    void a_node_takes_its_own_stream_back_at_once() {
        var before = takeOver();
        assertEquals(before.term() + 1, takeOver().term());
    }

    @Test
    void a_stream_is_free_as_soon_as_its_owner_releases_it_or_its_lease_has_ended() {
        var owner = UUID.randomUUID();
        takeOver(owner);
        now(journal().release(stream, owner));
        var second = UUID.randomUUID();
        assertEquals(
                2, now(elsewhere().takeOver(stream, second, Anchor.wallTime())).term());
        execute("UPDATE stream_head SET owned_until = clock_timestamp() - interval '1 millisecond' WHERE stream = $1");
        assertEquals(3, takeOver().term());
        assertEquals(Outcome.FENCED, now(elsewhere().renew(stream, second)));
    }

    @Test
    void a_renewal_and_a_settlement_keep_the_lease() {
        var owner = UUID.randomUUID();
        takeOver(owner);
        for (var keeping : List.<Supplier<Future<?>>>of(
                () -> journal().renew(stream, owner), () -> journal().settle(stream, owner))) {
            execute("UPDATE stream_head SET owned_until = clock_timestamp() WHERE stream = $1");
            now(keeping.get());
            assertEquals("https://here.example.org", holderSeenElsewhere());
        }
    }

    @Test
    void an_owner_that_was_replaced_releases_nothing() {
        var owner = UUID.randomUUID();
        takeOver(owner);
        takeOver();
        now(journal().release(stream, owner));
        assertEquals("https://here.example.org", holderSeenElsewhere());
    }

    private static Journal elsewhere() {
        return new PostgresJournal(pool, ELSEWHERE);
    }

    private String holderSeenElsewhere() {
        var refused = elsewhere().takeOver(stream, UUID.randomUUID(), Anchor.wallTime());
        return now(refused.map(taken -> "nobody")
                .recover(failure -> failure instanceof HeldException held
                        ? Future.succeededFuture(held.address())
                        : Future.failedFuture(failure)));
    }

    private void execute(String sql) {
        now(pool.preparedQuery(sql).execute(Tuple.of(stream)));
    }

    @Test
    void statements_are_short_enough_to_be_cached() {
        var statements = Stream.of(
                JournalSql.TAKE_OVER,
                JournalSql.APPEND,
                JournalSql.READ_COMMANDS,
                JournalSql.READ_EVENTS,
                JournalSql.MOVE_ANCHOR);
        assertTrue(statements.allMatch(sql -> sql.length() < 2_048));
    }
}
