package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.clocks.Clock;
import org.tertulia.sessions.clocks.ClockEvent;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.clocks.ClockPhase;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.run.RunCommand.PauseSegment;
import org.tertulia.sessions.run.RunCommand.ResumeSegment;

/** The countdowns that people see. They run steadily and jump only with an event that explains the jump. */
final class Countdowns {
    private static final String CLOCK = "clock/";

    private final RandomPlay play;

    Countdowns(RandomPlay play) {
        this.play = play;
    }

    /**
     * An event changes only the clock that it names. That clock shows the same time, unless it is restarted or
     * adjusted.
     */
    void follow(ExchangeState before, Event event, ExchangeState after) {
        var named = event instanceof ClockEvent own ? own.clock() : null;
        var others = clocks(after);
        clocks(before).forEach((id, clock) -> {
            if (!id.equals(named)) {
                assertEquals(clock, others.get(id), () -> event + " " + play.last());
            }
        });
        if (event instanceof ClockEvent own) {
            follow(before.clock(own.clock()), own, after.clock(own.clock()));
        }
    }

    private void follow(@Nullable Clock before, ClockEvent event, @Nullable Clock after) {
        switch (event) {
            case ClockEvent.ClockArmed armed -> assertShows(armed.lengthMillis(), event, after);
            case ClockEvent.ClockStarted _ -> started(there(before, event), event, after);
            case ClockEvent.ClockPaused _ -> paused(there(before, event), event, after);
            case ClockEvent.ClockEnded _ -> assertShows(shown(before, event), event, after);
            case ClockEvent.ClockAdjusted adjusted ->
                assertShows(shown(before, event) + adjusted.byMillis(), event, after);
            case ClockEvent.ClockRemoved _ -> assertEquals(null, after);
        }
    }

    /** A clock that ended by mistake continues as if it had never ended. Any other clock continues from its time. */
    private void started(Clock before, ClockEvent event, @Nullable Clock after) {
        var shown = shown(before, event);
        if (before.phase() == ClockPhase.ENDED) {
            assertTrue(there(after, event).leftMillis(play.at()) <= shown, () -> event + " " + play.last());
        } else {
            assertTrue(before.phase() != ClockPhase.RUNNING, () -> "it already runs: " + event + " " + play.last());
            assertShows(shown, event, after);
        }
    }

    /** Under a paused parent, a clock that ended by mistake stands where it would be if it had never ended. */
    private void paused(Clock before, ClockEvent event, @Nullable Clock after) {
        if (before.phase() == ClockPhase.ENDED) {
            assertTrue(shown(after, event) <= shown(before, event), () -> event + " " + play.last());
        } else {
            assertShows(shown(before, event), event, after);
        }
    }

    private void assertShows(long millis, ClockEvent event, @Nullable Clock clock) {
        assertEquals(millis, shown(clock, event), () -> event + " " + play.last());
    }

    private long shown(@Nullable Clock clock, ClockEvent event) {
        return there(clock, event).leftMillis(play.at());
    }

    private Clock there(@Nullable Clock clock, ClockEvent event) {
        assertNotNull(clock, () -> event + " " + play.last());
        return clock;
    }

    /** Child clocks stop with their parent, and are marked as held only while the parent is paused. */
    void goTogether() {
        var clocks = clocks(play.state());
        clocks.values().forEach(clock -> {
            var parent = clock.parent() == null ? null : clocks.get(clock.parent());
            var stands = parent != null && parent.phase() == ClockPhase.PAUSED;
            assertFalse(
                    stands && clock.phase() == ClockPhase.RUNNING,
                    () -> clock + " runs under " + parent + " " + play.last());
            assertTrue(!clock.heldByParent() || stands, () -> clock + " is held by " + parent + " " + play.last());
        });
    }

    private Map<ClockId, Clock> clocks(ExchangeState state) {
        var clocks = new HashMap<ClockId, Clock>();
        for (var key : play.rules().entities(state)) {
            if (key.value().startsWith(CLOCK)) {
                var id = new ClockId(key.value().substring(CLOCK.length()));
                clocks.put(id, Objects.requireNonNull(state.clock(id)));
            }
        }
        return clocks;
    }

    /** Pausing and resuming moves the segment's clock and its running or held child clocks, and no others. */
    void answered(ExchangeState before, Command command, ExchangeState after) {
        switch (command) {
            case PauseSegment pause ->
                assertMoved(pause.segment(), before, after, clock -> clock.phase() == ClockPhase.RUNNING);
            case ResumeSegment resume -> assertMoved(resume.segment(), before, after, Clock::heldByParent);
            default -> {}
        }
    }

    private void assertMoved(SegmentId segment, ExchangeState before, ExchangeState after, Predicate<Clock> goesAlong) {
        var own = ClockId.segment(segment);
        var now = clocks(after);
        clocks(before).forEach((id, clock) -> {
            var moves = id.equals(own) || (own.equals(clock.parent()) && goesAlong.test(clock));
            assertEquals(moves, !clock.equals(now.get(id)), () -> clock + " " + play.last());
        });
    }
}
