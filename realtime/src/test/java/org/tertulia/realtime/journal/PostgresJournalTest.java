package org.tertulia.realtime.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.realtime.cards.Eventually.now;
import static org.tertulia.realtime.cards.Eventually.untilItWorks;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
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
        return new PostgresJournal(pool);
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
