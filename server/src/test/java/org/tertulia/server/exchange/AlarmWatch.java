package org.tertulia.server.exchange;

import static java.util.function.Predicate.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.tertulia.realtime.contract.Event;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.clocks.Clock;
import org.tertulia.sessions.clocks.ClockEvent.ClockAdjusted;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.rooms.RoomCommand.CloseRooms;
import org.tertulia.sessions.rooms.RoomCommand.NextStep;

/** An alarm rings once, when the clock that people see has run out. */
final class AlarmWatch {
    private final RandomPlay play;

    AlarmWatch(RandomPlay play) {
        this.play = play;
    }

    /** A new alarm is due in the future, unless someone removed more time than was left. */
    void follow(ExchangeState before, Event event, ExchangeState after) {
        if (event instanceof ClockAdjusted) {
            return;
        }
        var old = play.alarms(before).toList();
        play.alarms(after)
                .filter(not(old::contains))
                .forEach(alarm ->
                        assertTrue(alarm.due() >= play.at(), () -> alarm + " at " + play.at() + " " + play.last()));
    }

    void rang(RandomPlay.Ringing rang) {
        assertFalse(play.alarms(play.state()).anyMatch(rang.alarm()::equals), () -> "it still rings " + play.last());
        assertTrue(clock(rang).leftMillis(rang.at()) <= 0, () -> "it rang early: " + play.last());
    }

    private static Clock clock(RandomPlay.Ringing rang) {
        var id = switch (rang.alarm().command()) {
            case NextStep step -> ClockId.of(ClockId.Kind.STEP, step.room());
            case CloseRooms close -> ClockId.recall(close.segment());
            default -> throw new AssertionError("which clock is this about? " + rang.alarm());
        };
        return Objects.requireNonNull(rang.before().clock(id));
    }
}
