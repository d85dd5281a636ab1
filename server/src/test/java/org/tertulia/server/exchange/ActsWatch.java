package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.server.parts.ExchangeNames;
import org.tertulia.server.parts.ExchangeParts;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.lineups.LineUpEvent.LineUpPut;
import org.tertulia.sessions.undo.ActId;
import org.tertulia.sessions.undo.ActView;
import org.tertulia.sessions.undo.UndoCommand.UndoAct;
import org.tertulia.sessions.whole.CommandRow;
import org.tertulia.sessions.whole.ExchangePart;

/**
 * A command can be undone if it is declared undoable, did what names it, and nothing it did is impossible to undo. Its
 * act has the declared name. Acts of staff are shown.
 */
final class ActsWatch {
    /** Events that a command leads to instead of the one that mostly names it. */
    private static final Set<String> ALSO_NAMED = Set.of("pausedSegmentReopened", "noteCarriedUnnamed");

    private static final Map<Class<?>, Class<? extends Event>> DONE = ExchangeParts.all().stream()
            .<CommandRow<?, ?>>flatMap(part -> part.table().commands().stream())
            .filter(CommandRow::undoable)
            .collect(Collectors.toMap(CommandRow::type, CommandRow::done));

    private final RandomPlay play;
    private final List<Event> events = new ArrayList<>();
    private final List<Undo> undos = new ArrayList<>();
    private final Set<String> derived = new TreeSet<>();

    ActsWatch(RandomPlay play) {
        this.play = play;
    }

    /** Ignores everything before the play began. */
    void follow(ExchangeState before, Event event, ExchangeState after) {
        if (play.last().isEmpty()) {
            return;
        }
        events.add(event);
        for (var part : ExchangeParts.all()) {
            if (part.events().isInstance(event)) {
                undos.add(undo(part, before, event));
            }
        }
    }

    @SuppressWarnings("unchecked") // each part gets its own event and the whole state
    private static <E extends Event> Undo undo(ExchangePart<?, ?, ?, E> part, ExchangeState before, Event event) {
        var undo = ((ExchangePart<ExchangeState, ?, ?, E>) part)
                .undo(before, part.events().cast(event));
        return undo instanceof Undo.Outdates(var itself, var _) ? itself : undo;
    }

    void accepted(ExchangeState before, Command command, ExchangeState after) {
        var id = new ActId(play.id().toString());
        var isUndoable = after.acts().undoable().contains(id);
        if (!(command instanceof UndoAct)) {
            assertEquals(canBeUndone(command), isUndoable, () -> play.last() + " " + events);
            named(before, command, isUndoable, after, id);
            noteDerived(command);
        }
        events.clear();
        undos.clear();
    }

    private boolean canBeUndone(Command command) {
        var done = DONE.get(command.getClass());
        var actor = play.played().getLast().actor();
        if (done == null || actor.equals(PersonId.ENGINE) || undos.contains(Undo.impossible())) {
            return false;
        }
        for (var number = 0; number < events.size(); number++) {
            var isDone = done.isInstance(events.get(number)) || isAlsoNamed(events.get(number));
            if (isDone && undos.get(number) instanceof Undo.By(var back, var _) && !back.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlsoNamed(Event event) {
        return ALSO_NAMED.contains(ExchangeNames.EVENTS.name(event));
    }

    private void named(ExchangeState before, Command command, boolean isUndoable, ExchangeState after, ActId id) {
        var person = before.person(play.played().getLast().actor());
        var isStaff = person != null && person.isStaff();
        var views = play.rules().look(after, id.key()).values();
        assertTrue(isStaff || views.isEmpty(), play.last());
        if (isStaff && isUndoable) {
            var view = (ActView) views.iterator().next();
            var done = ExchangeNames.EVENTS.name(Objects.requireNonNull(DONE.get(command.getClass())));
            assertTrue(view.what().equals(done) || ALSO_NAMED.contains(view.what()), play.last());
            assertTrue(view.undoable());
        } else {
            views.forEach(view -> assertFalse(((ActView) view).undoable(), play.last()));
        }
    }

    private void noteDerived(Command command) {
        if (!events.isEmpty() && events.getLast() instanceof LineUpPut && events.size() > 1) {
            derived.add(command.getClass().getSimpleName());
        }
    }

    /** The commands from which turns followed. */
    Set<String> derived() {
        return derived;
    }
}
