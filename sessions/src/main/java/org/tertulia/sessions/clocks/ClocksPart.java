package org.tertulia.sessions.clocks;

import static org.tertulia.sessions.whole.When.ASSIGNED;
import static org.tertulia.sessions.whole.When.NO;
import static org.tertulia.sessions.whole.When.YES;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.Topic;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.clocks.ClockCommand.AdjustClock;
import org.tertulia.sessions.clocks.ClockEvent.ClockAdjusted;
import org.tertulia.sessions.clocks.ClockEvent.ClockArmed;
import org.tertulia.sessions.clocks.ClockEvent.ClockEnded;
import org.tertulia.sessions.clocks.ClockEvent.ClockPaused;
import org.tertulia.sessions.clocks.ClockEvent.ClockRemoved;
import org.tertulia.sessions.clocks.ClockEvent.ClockStarted;
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.PartTable;
import org.tertulia.sessions.whole.Right;
import org.tertulia.sessions.whole.Scopes;

/** The countdowns of everything that is timed. */
public final class ClocksPart implements ExchangePart<ClocksState, Clocks, ClockCommand, ClockEvent> {
    private static final PartTable<ClocksState, ClockCommand, ClockEvent> TABLE = new PartTable<>(
                    ClocksState.class, ClockCommand.class, ClockEvent.class)
            .command(
                    "adjustClock",
                    AdjustClock.class,
                    new Right(YES, ASSIGNED, NO, NO, NO),
                    (_, adjust, subjectOf) -> subjectOf.apply(adjust.clock().timed()))
            .undoable(AdjustClock.class, ClockAdjusted.class)
            .details(
                    ClockAdjusted.class,
                    adjusted -> Map.of(
                            "about", adjusted.clock().timed().value(), "millis", String.valueOf(adjusted.byMillis())))
            .event("clockArmed", ClockArmed.class)
            .event("clockStarted", ClockStarted.class)
            .event("clockPaused", ClockPaused.class)
            .event("clockAdjusted", ClockAdjusted.class)
            .event("clockEnded", ClockEnded.class)
            .event("clockRemoved", ClockRemoved.class)
            .kind(
                    "clock",
                    Clock.class,
                    state -> state.clocks().byId().keySet().stream().map(ClockId::key),
                    (state, id) -> look(state.clock(new ClockId(id))))
            .topic("clock", (_, id, scope) -> topic(new ClockId(id), scope))
            .refusals(ClockRefusal.values());

    /** Only the room and staff see the clock of a step. Everyone sees all other clocks. */
    private static Map<Scope, View> look(@Nullable Clock clock) {
        if (clock == null) {
            return Map.of();
        }
        return switch (clock.id().kind()) {
            case STEP -> Map.of(new Scope(clock.id().timed().value()), clock, Scopes.STAFF, clock);
            case SEGMENT, TURN, CHANGEOVER, SPEECH, RECALL -> Map.of(Scopes.EVERYONE, clock);
        };
    }

    /** The clock of a step is about its room, as the views of rooms are. */
    private static Topic topic(ClockId clock, Scope scope) {
        return switch (clock.kind()) {
            case STEP -> new Topic(scope.equals(Scopes.STAFF) ? "room" : scope.value());
            case SEGMENT, TURN, CHANGEOVER, SPEECH, RECALL -> new Topic("clock");
        };
    }

    @Override
    public PartTable<ClocksState, ClockCommand, ClockEvent> table() {
        return TABLE;
    }

    @Override
    public Decision<Event> decide(ClockCommand command, Around<? extends ClocksState> around) {
        return new ClockRules(around).decide(command);
    }

    @Override
    public Clocks evolve(ClocksState state, ClockEvent event) {
        return state.clocks().evolve(event);
    }

    @Override
    public Set<EntityKey> touched(ClocksState before, ClockEvent event, ClocksState after) {
        return Set.of(event.clock().key());
    }

    @Override
    public Undo undo(ClocksState before, ClockEvent event) {
        return switch (event) {
            case ClockAdjusted(var clock, var byMillis) -> Undo.by(new AdjustClock(clock, -byMillis));
            case ClockArmed(var clock, var _, var _) -> Undo.stays().outdating(adjusts(clock));
            case ClockEnded(var clock, var _) -> Undo.stays().outdating(adjusts(clock));
            case ClockRemoved(var clock) -> Undo.stays().outdating(adjusts(clock));
            case ClockStarted _, ClockPaused _ -> Undo.stays();
        };
    }

    /** A clock that is armed again measures something else, such as the next step of a room. */
    private static Predicate<Event> adjusts(ClockId id) {
        return earlier -> earlier instanceof ClockAdjusted(var clock, var _) && clock.equals(id);
    }

    @Override
    public boolean canStillBeUndone(ClocksState now, ClockEvent event) {
        return switch (event) {
            case ClockAdjusted(var id, var _) -> {
                var clock = now.clock(id);
                yield clock != null && clock.phase() != ClockPhase.ENDED;
            }
            case ClockArmed _, ClockStarted _, ClockPaused _, ClockEnded _, ClockRemoved _ -> true;
        };
    }
}
