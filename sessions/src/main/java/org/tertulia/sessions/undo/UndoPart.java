package org.tertulia.sessions.undo;

import static org.tertulia.sessions.whole.When.NO;
import static org.tertulia.sessions.whole.When.YES;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.undo.UndoCommand.UndoAct;
import org.tertulia.sessions.undo.UndoEvent.ActUndone;
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.Follows;
import org.tertulia.sessions.whole.PartTable;
import org.tertulia.sessions.whole.Recorder;
import org.tertulia.sessions.whole.Scopes;
import org.tertulia.sessions.whole.Subject;

/** The acts that people can take back, for all parts. */
public final class UndoPart implements ExchangePart<UndoState, Acts, UndoCommand, UndoEvent> {
    private static final Follows<UndoState, Acts> FOLLOWS =
            new Follows<UndoState, Acts>().touches(Event.class, (before, _, after) -> changed(before, after));

    private final Function<Event, String> nameOf;
    private final PartTable<UndoState, UndoCommand, UndoEvent> table;

    /** An undo that gets the names of events from this function. */
    public UndoPart(Function<Event, String> nameOf) {
        this.nameOf = nameOf;
        this.table = new PartTable<>(UndoState.class, UndoCommand.class, UndoEvent.class)
                .command("undo", UndoAct.class, (_, _) -> Subject.EXCHANGE, YES, YES, YES, YES, NO)
                .undoable(UndoAct.class, ActUndone.class)
                .event("actUndone", ActUndone.class)
                .kind(
                        "act",
                        ActView.class,
                        state -> state.acts().offered().map(act -> act.id().key()),
                        (state, id) -> look(state.acts().get(new ActId(id))))
                .refusals(UndoRefusal.values());
    }

    /** Records in the whole state how to take each command back. */
    public static <W extends UndoState> Recorder<W> recorder(BiFunction<W, Acts, W> with) {
        return new Recorder<>() {
            @Override
            public W note(W state, Event event, Undo undo) {
                return undo.equals(Undo.NOTHING)
                        ? state
                        : with.apply(state, state.acts().noting(event, undo));
            }

            @Override
            public W acted(W state, UUID command, PersonId actor, long at) {
                var person = state.person(actor);
                var id = new ActId(command.toString());
                return state.acts().isIdle()
                        ? state
                        : with.apply(state, state.acts().acted(id, actor, person != null && person.isStaff(), at));
            }
        };
    }

    /** Staff see the acts of the run of show. Only the author sees an act on a board or in a brief. */
    private Map<Scope, View> look(@Nullable Act act) {
        if (act == null || !act.offered()) {
            return Map.of();
        }
        var scope = act.authorAlone() ? Scopes.person(act.by()) : Scopes.STAFF;
        return Map.of(scope, new ActView(nameOf.apply(act.events().getLast()), act.by(), act.at()));
    }

    private static Set<EntityKey> changed(UndoState before, UndoState after) {
        return before.acts().changes() == after.acts().changes()
                ? Set.of()
                : after.acts().changed().stream().map(ActId::key).collect(Collectors.toSet());
    }

    @Override
    public PartTable<UndoState, UndoCommand, UndoEvent> table() {
        return table;
    }

    @Override
    public Follows<UndoState, Acts> follows() {
        return FOLLOWS;
    }

    @Override
    public Decision<Event> decide(UndoCommand command, Around<? extends UndoState> around) {
        return switch (command) {
            case UndoAct(var id) -> undo(around.state().acts().get(id), around);
        };
    }

    private static Decision<Event> undo(@Nullable Act act, Around<? extends UndoState> around) {
        if (act == null || (act.authorAlone() && !act.by().equals(around.actor()))) {
            return Decision.refused(UndoRefusal.UNDO_UNKNOWN);
        }
        if (!act.events().stream().allMatch(around::stands)) {
            return Decision.refused(UndoRefusal.UNDO_LATER);
        }
        around.add(new ActUndone(act.id()));
        for (var command : act.commands()) {
            var refusal = around.ask(command);
            if (refusal.isPresent()) {
                return Decision.refused(refusal.get());
            }
        }
        return around.accepted();
    }

    @Override
    public Acts evolve(UndoState state, UndoEvent event) {
        return switch (event) {
            case ActUndone(var act) -> state.acts().without(act);
        };
    }

    @Override
    public Set<EntityKey> touched(UndoState before, UndoEvent event, UndoState after) {
        return changed(before, after);
    }
}
