package org.tertulia.sessions.undo;

import static org.tertulia.sessions.whole.When.NO;
import static org.tertulia.sessions.whole.When.YES;

import java.util.HashMap;
import java.util.List;
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
import org.tertulia.sessions.whole.Naming;
import org.tertulia.sessions.whole.PartTable;
import org.tertulia.sessions.whole.Recorder;
import org.tertulia.sessions.whole.Scopes;
import org.tertulia.sessions.whole.Subject;
import org.tertulia.sessions.whole.Told;

/** What people did last in all parts, and how it is undone. */
public final class UndoPart implements ExchangePart<UndoState, Acts, UndoCommand, UndoEvent> {
    private static final Follows<UndoState, Acts> FOLLOWS =
            new Follows<UndoState, Acts>().touches(Event.class, (before, _, after) -> changed(before, after));

    private final Function<Event, Told> told;
    private final PartTable<UndoState, UndoCommand, UndoEvent> table;

    /** An undo that asks this function what to say of an event. */
    public UndoPart(Function<Event, Told> told) {
        this.told = told;
        this.table = new PartTable<>(UndoState.class, UndoCommand.class, UndoEvent.class)
                .command("undo", UndoAct.class, (_, _) -> Subject.EXCHANGE, YES, YES, YES, YES, NO)
                .event("actUndone", ActUndone.class)
                .kind(
                        "act",
                        ActView.class,
                        state -> state.acts().seen().map(act -> act.id().key()),
                        (state, id) -> look(state.acts().get(new ActId(id))))
                .refusals(UndoRefusal.values());
    }

    /** Records in the whole state how to undo each command. */
    public static <W extends UndoState> Recorder<W> recorder(BiFunction<W, Acts, W> with) {
        return new Recorder<>() {
            @Override
            public W note(W state, Event event, Undo undo, Naming naming) {
                return with.apply(state, state.acts().noting(event, undo, naming));
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

    /** Staff see the acts of staff. Only its author sees an act that the author alone can undo. */
    private Map<Scope, View> look(@Nullable Act act) {
        if (act == null || !act.isSeen()) {
            return Map.of();
        }
        var scope = act.authorAlone() ? Scopes.person(act.by()) : Scopes.STAFF;
        return Map.of(scope, view(act));
    }

    private ActView view(Act act) {
        var all = act.names().stream().map(told).toList();
        var last = all.getLast();
        return new ActView(last.what(), last.part(), inCommon(all), act.by(), act.at(), act.isUndoable(), act.isUndo());
    }

    /** An act on several things, such as one minute for all rooms, tells only what is the same for all. */
    private static Map<String, String> inCommon(List<Told> all) {
        var details = new HashMap<>(all.getLast().details());
        all.forEach(one -> details.entrySet().retainAll(one.details().entrySet()));
        return details;
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
        if (!act.isUndoable()) {
            return Decision.refused(UndoRefusal.UNDO_NEVER);
        }
        if (!act.behind().isEmpty() || !act.events().stream().allMatch(around::canStillBeUndone)) {
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
            case ActUndone(var act) -> state.acts().undone(act);
        };
    }

    @Override
    public Set<EntityKey> touched(UndoState before, UndoEvent event, UndoState after) {
        return changed(before, after);
    }

    @Override
    public Undo undo(UndoState before, UndoEvent event) {
        return switch (event) {
            case ActUndone _ -> Undo.stays();
        };
    }

    @Override
    public boolean canStillBeUndone(UndoState now, UndoEvent event) {
        return switch (event) {
            case ActUndone _ -> true;
        };
    }
}
