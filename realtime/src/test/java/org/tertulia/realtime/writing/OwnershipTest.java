package org.tertulia.realtime.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.cards.Cards.Lay;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.FaultyJournal.Fault;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.realtime.journal.Journal.Entry;
import org.tertulia.realtime.journal.Journal.Outcome;
import org.tertulia.realtime.journal.Journal.Recorded;
import org.tertulia.realtime.writing.Answer.Done;
import org.tertulia.realtime.writing.Answer.Refused;
import org.tertulia.realtime.writing.Answer.Unknown;

/** Who owns a stream, and how its writer learns that another one owns it. */
class OwnershipTest {
    private final WriterFixture given = WriterFixture.fresh();

    @Test
    void a_writer_whose_stream_was_taken_over_stops() {
        given.journal.takeOver("cards", UUID.randomUUID(), Anchor.wallTime());
        assertEquals(new Unknown(), given.does(new Lay("a", "red", "hello")));
        assertTrue(given.writer.lost().isComplete());
        assertEquals(new Refused(Writer.BUSY), given.does(new Lay("a", "red", "hello")));
    }

    @Test
    void an_idle_writer_learns_of_a_take_over_within_seconds() {
        given.journal.takeOver("cards", UUID.randomUUID(), Anchor.wallTime());
        given.loop.pass(Journal.LEASE_MILLIS);
        assertTrue(given.writer.lost().isComplete());
    }

    @Test
    void a_writer_locked_out_by_its_own_late_settlement_goes_on() {
        given.journal.next(Fault.LOST_ANSWER);
        given.journal.lateSettlements(1);
        given.does(new Lay("a", "red", "hello"));
        given.loop.pass(1_000);
        var id = UUID.randomUUID();
        assertEquals(new Unknown(), given.does(id, new Lay("b", "red", "hello")));
        assertEquals(new Done(2), given.does(id, new Lay("b", "red", "hello")));
        assertFalse(given.writer.lost().isComplete());
    }

    @Test
    void a_writer_in_doubt_does_not_take_its_stream_back_from_a_successor() {
        given.journal.next(Fault.LOST_ANSWER);
        var answer = given.asks(new Lay("a", "red", "hello"));
        given.journal.takeOver("cards", UUID.randomUUID(), Anchor.wallTime());
        given.loop.settle();
        assertEquals(new Unknown(), answer.result());
        assertTrue(given.writer.lost().isComplete());
        assertEquals(new Refused(Writer.BUSY), given.does(new Lay("b", "red", "hello")));
    }

    @Test
    void a_writer_in_doubt_shows_nothing_of_its_successor() {
        given.journal.next(Fault.LOST_REQUEST);
        given.journal.afterSettlement(this::aSuccessorLaysACard);
        given.does(new Lay("a", "red", "hello"));
        assertEquals(1, given.facts().size());
        assertEquals(List.of(), given.commits);
        assertEquals(Cards.Room.EMPTY, given.room());
    }

    private void aSuccessorLaysACard() {
        var term = given.journal
                .takeOver("cards", UUID.randomUUID(), Anchor.wallTime())
                .result()
                .term();
        var laid = new Recorded(1, WriterFixture.START, "laid", "{\"card\":\"b\",\"table\":\"red\",\"text\":\"mine\"}");
        var entry = new Entry(UUID.randomUUID(), "ab".repeat(32), new PersonId("ben"), List.of(laid));
        assertEquals(
                Outcome.KEPT,
                given.journal.append("cards", term, 0, List.of(entry)).result());
    }
}
