package org.tertulia.realtime.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.cards.Cards.Laid;
import org.tertulia.realtime.cards.Cards.Lay;
import org.tertulia.realtime.cards.Cards.Nod;
import org.tertulia.realtime.cards.Cards.Shout;
import org.tertulia.realtime.cards.Cards.Shouted;
import org.tertulia.realtime.cards.Cards.Stumble;
import org.tertulia.realtime.cards.Cards.Take;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.realtime.journal.FaultyJournal.Fault;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.realtime.writing.Answer.Conflict;
import org.tertulia.realtime.writing.Answer.Done;
import org.tertulia.realtime.writing.Answer.Refused;
import org.tertulia.realtime.writing.Answer.Unknown;

class WriterTest {
    private final WriterFixture given = WriterFixture.fresh();

    @Test
    void an_accepted_command_is_in_the_journal_before_it_is_answered() {
        given.journal.hold();
        var answer = given.asks(new Lay("a", "red", "hello"));
        given.loop.settle();
        assertFalse(answer.isComplete());
        assertTrue(given.commits.isEmpty());
        assertTrue(given.room().cards().isEmpty());
        given.journal.release();
        given.loop.settle();
        assertEquals(new Done(1), answer.result());
        assertEquals(
                List.of(new Laid("a", "red", "hello")), given.commits.getFirst().events());
        assertEquals(given.commits.getFirst().events(), given.facts());
    }

    @Test
    void the_same_id_gets_the_same_answer_and_has_no_second_effect() {
        var id = UUID.randomUUID();
        given.does(id, new Lay("a", "red", "hello"));
        given.does(new Take("a"));
        assertEquals(new Done(1), given.does(id, new Lay("a", "red", "hello")));
        assertEquals(2, given.facts().size());
    }

    @Test
    void the_same_id_is_known_after_a_restart() {
        var id = UUID.randomUUID();
        given.does(id, new Lay("a", "red", "hello"));
        var later = given.restartAfter(1_000);
        assertEquals(new Done(1), later.does(id, new Lay("a", "red", "hello")));
        assertEquals(new Conflict(), later.does(id, new Take("a")));
    }

    @Test
    void a_command_that_changed_nothing_is_decided_again() {
        var id = UUID.randomUUID();
        assertEquals(new Done(0), given.does(id, new Nod()));
        assertEquals(new Done(1), given.does(id, new Lay("a", "red", "hello")));
    }

    @Test
    void the_same_id_twice_in_one_batch_is_one_command() {
        var id = UUID.randomUUID();
        var first = given.asks(id, new Lay("a", "red", "hello"));
        var second = given.asks(id, new Lay("a", "red", "hello"));
        given.loop.settle();
        assertEquals(new Done(1), first.result());
        assertEquals(new Done(1), second.result());
    }

    @Test
    void the_same_id_with_another_body_is_a_conflict() {
        var id = UUID.randomUUID();
        given.does(id, new Lay("a", "red", "hello"));
        assertEquals(new Conflict(), given.does(id, new Lay("a", "red", "good bye")));
        assertEquals(1, given.facts().size());
    }

    @Test
    void a_refused_command_leaves_nothing_and_is_decided_again() {
        var id = UUID.randomUUID();
        assertEquals(refused("card.missing"), given.does(id, new Take("a")));
        assertEquals(List.of(), given.facts());
        given.does(new Lay("a", "red", "hello"));
        assertEquals(new Done(2), given.does(id, new Take("a")));
    }

    @Test
    void a_command_without_events_is_done_and_leaves_nothing() {
        given.does(new Lay("a", "red", "hello"));
        assertEquals(new Done(1), given.does(new Nod()));
        assertEquals(1, given.facts().size());
    }

    @Test
    void a_decision_that_throws_refuses_only_its_own_command() {
        var before = given.asks(new Lay("a", "red", "hello"));
        var stumbling = given.asks(new Stumble());
        var after = given.asks(new Lay("b", "red", "hello"));
        given.loop.settle();
        assertEquals(new Done(1), before.result());
        assertEquals(refused("engine.failed"), stumbling.result());
        assertEquals(new Done(2), after.result());
    }

    @Test
    void commands_that_gather_during_an_append_are_appended_together() {
        given.journal.hold();
        given.asks(new Lay("first", "red", "hello"));
        given.loop.settle();
        IntStream.range(0, 10).forEach(card -> given.asks(new Lay("card" + card, "red", "hello")));
        given.loop.settle();
        given.journal.release();
        given.loop.settle();
        assertEquals(
                List.of(1, 10), given.journal.appends.stream().map(List::size).toList());
        assertEquals(2, given.commits.size());
    }

    @Test
    void when_the_queue_is_full_the_next_is_refused_as_busy() {
        given.journal.hold();
        given.asks(new Lay("first", "red", "hello"));
        given.loop.settle();
        IntStream.range(0, Intake.MAX_WAITING).forEach(card -> given.asks(new Lay("card" + card, "red", "hello")));
        given.loop.settle();
        var one_too_many = given.asks(new Lay("last", "red", "hello"));
        given.loop.settle();
        assertEquals(refused("engine.busy"), one_too_many.result());
        given.journal.release();
        given.loop.settle();
        assertEquals(Intake.MAX_WAITING + 1, given.facts().size());
    }

    @Test
    void when_the_inbox_is_full_the_next_is_refused_as_busy_at_once() {
        IntStream.range(0, Inbox.MAX_WAITING).forEach(card -> given.asks(new Lay("card" + card, "red", "hello")));
        var one_too_many = given.asks(new Lay("last", "red", "hello"));
        assertEquals(refused("engine.busy"), one_too_many.result());
        given.loop.settle();
        assertEquals(Inbox.MAX_WAITING, given.facts().size());
        assertEquals(new Done(Inbox.MAX_WAITING + 1), given.does(new Lay("last", "red", "hello")));
    }

    @Test
    void all_events_of_a_command_are_kept_together() {
        assertEquals(new Done(3), given.does(new Shout(3)));
        assertEquals(List.of(new Shouted(2), new Shouted(1), new Shouted(0)), given.facts());
        assertEquals(1, given.journal.appends.getFirst().size());
    }

    @Test
    void of_a_rejected_batch_only_the_command_at_fault_is_refused() {
        var culprit = UUID.randomUUID();
        given.journal.cannotHold(entry -> entry.id().equals(culprit));
        given.journal.hold();
        given.asks(new Lay("first", "red", "hello"));
        given.loop.settle();
        var before = given.asks(new Lay("a", "red", "hello"));
        var bad = given.asks(culprit, new Lay("b", "red", "hello"));
        var after = given.asks(new Take("b"));
        given.journal.release();
        given.loop.settle();
        assertEquals(new Done(2), before.result());
        assertEquals(refused("engine.rejected"), bad.result());
        assertEquals(refused("card.missing"), after.result());
        assertEquals(new Done(3), given.does(new Lay("c", "red", "hello")));
    }

    @Test
    void an_append_whose_answer_was_lost_is_found_again() {
        given.journal.next(Fault.LOST_ANSWER);
        var id = UUID.randomUUID();
        assertEquals(new Unknown(), given.does(id, new Lay("a", "red", "hello")));
        assertTrue(given.room().cards().containsKey("a"));
        assertEquals(1, given.commits.size());
        assertEquals(new Done(1), given.does(id, new Lay("a", "red", "hello")));
    }

    @Test
    void a_command_whose_append_was_lost_can_be_asked_again() {
        given.journal.next(Fault.LOST_REQUEST);
        var id = UUID.randomUUID();
        assertEquals(new Unknown(), given.does(id, new Lay("a", "red", "hello")));
        assertTrue(given.room().cards().isEmpty());
        assertEquals(new Done(1), given.does(id, new Lay("a", "red", "hello")));
    }

    @Test
    void an_append_that_arrives_after_the_doubt_was_settled_has_no_effect() {
        given.journal.next(Fault.LATE_REQUEST);
        assertEquals(new Unknown(), given.does(new Lay("a", "red", "hello")));
        assertEquals(List.of(Journal.Outcome.FENCED), given.journal.lateOutcomes);
        assertEquals(new Done(1), given.does(new Lay("b", "red", "hello")));
    }

    @Test
    void while_in_doubt_commands_wait_until_the_journal_is_back() {
        given.journal.next(Fault.LOST_ANSWER);
        given.journal.breakSettlements(5);
        given.does(new Lay("a", "red", "hello"));
        var waiting = given.asks(new Take("a"));
        given.loop.settle();
        assertFalse(waiting.isComplete());
        given.loop.pass(10_000);
        assertEquals(new Done(2), waiting.result());
    }

    @Test
    void a_command_that_waited_too_long_is_refused_and_changes_nothing() {
        given.journal.hold();
        given.asks(new Lay("a", "red", "hello"));
        given.loop.settle();
        var inTime = given.asksWithin(6_000, new Lay("b", "red", "hello"));
        var late = given.asksWithin(5_000, new Lay("c", "red", "hello"));
        given.loop.pass(5_500);
        given.journal.release();
        given.loop.settle();
        assertEquals(new Answer.Done(2), inTime.result());
        assertEquals(new Answer.Refused(Batch.LATE), late.result());
        assertEquals(2, given.facts().size());
    }

    @Test
    void a_late_command_that_was_accepted_before_gets_its_true_answer() {
        var id = UUID.randomUUID();
        given.journal.next(Fault.LOST_ANSWER);
        given.asks(id, new Lay("a", "red", "hello"));
        given.loop.pass(10_000);
        given.journal.hold();
        given.asks(new Lay("b", "red", "hello"));
        given.loop.settle();
        var again = given.asksWithin(id, 1_000, new Lay("a", "red", "hello"));
        given.loop.pass(2_000);
        given.journal.release();
        given.loop.settle();
        assertEquals(new Answer.Done(1), again.result());
    }

    @Test
    void an_earlier_change_of_the_wall_clock_does_not_move_stream_time_at_a_restart() {
        given.does(new Lay("a", "red", "hello"));
        given.loop.stepWallClock(3_600_000);
        given.loop.pass(120_000);
        var later = given.restartAfter(1_000);
        later.does(new Lay("b", "red", "hello"));
        assertEquals(WriterFixture.START + 121_000, later.times().getLast());
    }

    @Test
    void closing_finishes_the_append_and_takes_nothing_more() {
        given.journal.hold();
        var under_way = given.asks(new Lay("a", "red", "hello"));
        given.loop.settle();
        var closing = given.writer.close();
        var too_late = given.asks(new Lay("b", "red", "hello"));
        given.loop.settle();
        assertNull(under_way.result());
        assertEquals(refused("engine.busy"), too_late.result());
        given.journal.release();
        given.loop.settle();
        assertEquals(new Done(1), under_way.result());
        assertTrue(closing.isComplete());
    }

    private static Answer refused(String code) {
        return new Refused(Refusal.of(code));
    }
}
