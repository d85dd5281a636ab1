package org.tertulia.realtime.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.realtime.writing.WriterFixture.START;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.cards.Cards.Hang;
import org.tertulia.realtime.cards.Cards.Hung;
import org.tertulia.realtime.cards.Cards.Lay;
import org.tertulia.realtime.cards.Cards.Rang;
import org.tertulia.realtime.journal.FaultyJournal.Fault;

class DueAlarmsTest {
    private final WriterFixture given = WriterFixture.fresh();

    @Test
    void an_alarm_rings_when_it_is_due_and_not_before() {
        given.does(bell("a", START + 5_000));
        given.loop.pass(4_999);
        assertEquals(1, given.facts().size());
        given.loop.pass(1);
        assertEquals(new Rang("a", START + 5_000), given.facts().getLast());
    }

    @Test
    void an_alarm_that_stays_in_the_state_rings_once() {
        given.does(new Hang("a", START + 5_000, 0, true));
        given.loop.pass(60_000);
        assertEquals(2, given.facts().size());
        var later = given.restartAfter(60_000);
        later.loop.pass(60_000);
        assertEquals(2, later.facts().size());
    }

    @Test
    void alarms_missed_while_the_server_was_down_take_effect_at_their_due_time_and_in_order() {
        given.does(bell("late", START + 8_000));
        given.does(bell("early", START + 5_000));
        var later = given.restartAfter(60_000);
        assertEquals(
                List.of(new Rang("early", START + 5_000), new Rang("late", START + 8_000)),
                later.facts().subList(2, 4));
    }

    @Test
    void a_grace_that_ended_while_the_server_was_down_starts_again_too() {
        given.does(new Hang("a", START + 60_000, 60_000, false));
        var later = given.restartAfter(3_600_000);
        assertEquals(
                new Hung("a", START + 3_660_000, 60_000, false), later.facts().getLast());
    }

    @Test
    void a_grace_starts_again_after_a_restart() {
        given.does(new Hang("a", START + 60_000, 60_000, false));
        given.loop.pass(30_000);
        var later = given.restartAfter(60_000);
        assertEquals(
                new Hung("a", START + 150_000, 60_000, false), later.facts().getLast());
        later.loop.pass(59_999);
        assertEquals(2, later.facts().size());
        later.loop.pass(1);
        assertEquals(new Rang("a", START + 150_000), later.facts().getLast());
    }

    @Test
    void a_grace_starts_again_even_if_the_first_request_for_it_is_lost() {
        given.does(new Hang("a", START + 60_000, 60_000, false));
        given.journal.next(Fault.LOST_REQUEST);
        var later = given.restartAfter(3_600_000);
        assertEquals(
                new Hung("a", START + 3_660_000, 60_000, false), later.facts().getLast());
    }

    @Test
    void a_grace_that_the_journal_rejects_does_not_stop_others_from_starting_again() {
        given.does(new Hang("good", START + 60_000, 60_000, false));
        given.does(new Hang("bad", START + 60_000, 60_000, false));
        given.journal.cannotHold(entry -> entry.events().getFirst().data().contains("bad"));
        var later = given.restartAfter(3_600_000);
        assertEquals(
                new Hung("good", START + 3_660_000, 60_000, false),
                later.facts().getLast());
    }

    @Test
    void more_graces_than_fit_into_one_append_all_start_again() {
        var bells = Intake.MAX_BATCH + 2;
        IntStream.range(0, bells).forEach(bell -> given.does(new Hang("b" + bell, START + 60_000, 60_000, false)));
        assertEquals(2 * bells, given.restartAfter(1_000).facts().size());
    }

    @Test
    void a_grace_starts_again_at_each_start_even_at_two_in_a_moment() {
        given.does(new Hang("a", START + 60_000, 60_000, false));
        var later = given.restartAfter(0).restartAfter(3_600_000);
        assertEquals(
                new Hung("a", START + 3_660_000, 60_000, false), later.facts().getLast());
    }

    @Test
    void due_alarms_ring_before_waiting_commands_are_decided() {
        given.does(bell("a", START + 5_000));
        given.journal.hold();
        given.asks(new Lay("a", "red", "hello"));
        given.loop.pass(6_000);
        given.asks(new Lay("b", "red", "hello"));
        given.journal.release();
        given.loop.settle();
        assertEquals(new Rang("a", START + 5_000), given.facts().get(2));
        assertEquals(List.of(START, START, START + 5_000, START + 6_000), given.times());
    }

    @Test
    void an_alarm_in_doubt_rings_once() {
        given.does(bell("lost", START + 5_000));
        given.does(bell("found", START + 6_000));
        given.journal.next(Fault.LOST_REQUEST);
        given.journal.next(Fault.LOST_ANSWER);
        given.loop.pass(10_000);
        assertEquals(4, given.facts().size());
        assertTrue(given.room().bells().isEmpty());
    }

    @Test
    void at_a_faster_rate_alarms_ring_sooner() {
        given.does(bell("a", START + 60_000));
        given.writer.anchoring().setRate(60);
        given.loop.pass(1_000);
        assertEquals(new Rang("a", START + 60_000), given.facts().getLast());
    }

    @Test
    void a_jump_over_alarms_rings_them_at_their_due_time() {
        given.does(bell("a", START + 60_000));
        given.writer.anchoring().jumpTo(START + 3_600_000);
        given.loop.settle();
        assertEquals(new Rang("a", START + 60_000), given.facts().getLast());
        given.does(new Lay("a", "red", "hello"));
        assertEquals(START + 3_600_000, given.times().getLast());
    }

    @Test
    void an_alarm_that_cannot_be_listed_does_not_silence_the_others() {
        given.does(bell(Cards.CRACKED, START + 5_000));
        given.does(bell("good", START + 5_000));
        given.loop.pass(5_000);
        assertEquals(new Rang("good", START + 5_000), given.facts().getLast());
        given.does(new Hang("late", START + 60_000, 60_000, false));
        var later = given.restartAfter(3_600_000);
        assertEquals(
                new Hung("late", START + 3_665_000, 60_000, false),
                later.facts().getLast());
    }

    private static Hang bell(String name, long due) {
        return new Hang(name, due, 0, false);
    }
}
