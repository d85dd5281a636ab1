package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
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
import org.tertulia.sessions.undo.ActId;
import org.tertulia.sessions.undo.UndoCommand.UndoAct;
import org.tertulia.sessions.whole.CommandRow;
import org.tertulia.sessions.whole.ExchangePart;

/**
 * A command becomes an act if it is declared undoable and leaves something to undo. Acts of staff are offered to staff.
 */
final class ActsWatch {
    private static final Set<Class<?>> UNDOABLE = ExchangeParts.all().stream()
            .<CommandRow<?, ?>>flatMap(part -> part.table().commands().stream())
            .filter(CommandRow::undoable)
            .map(CommandRow::type)
            .collect(Collectors.toSet());

    private final RandomPlay play;
    private final List<Undo> undos = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();

    ActsWatch(RandomPlay play) {
        this.play = play;
    }

    /** Ignores everything before the play began. */
    void follow(ExchangeState before, Event event, ExchangeState after) {
        if (play.last().isEmpty()) {
            return;
        }
        for (var part : ExchangeParts.all()) {
            if (part.events().isInstance(event)) {
                add(undo(part, before, event), event);
            }
        }
    }

    private void add(Undo undo, Event event) {
        undos.add(undo);
        if (undo instanceof Undo.By(var back, var _) && !back.isEmpty()) {
            names.add(ExchangeNames.EVENTS.name(event));
        }
    }

    @SuppressWarnings("unchecked") // each part gets its own event and the whole state
    private static <E extends Event> Undo undo(ExchangePart<?, ?, ?, E> part, ExchangeState before, Event event) {
        return ((ExchangePart<ExchangeState, ?, ?, E>) part)
                .undo(before, part.events().cast(event));
    }

    void accepted(ExchangeState before, Command command, ExchangeState after) {
        var leaves = undos.stream().anyMatch(undo -> undo instanceof Undo.By(var back, var _) && !back.isEmpty());
        var impossible = undos.contains(Undo.IMPOSSIBLE);
        var actor = play.played().getLast().actor();
        var id = new ActId(play.id().toString());
        var isAct = after.acts().ids().contains(id);
        var person = before.person(actor);
        var isOffered = isAct && person != null && person.isStaff();
        assertEquals(isOffered, play.rules().entities(after).contains(id.key()), play.last());
        if (UNDOABLE.contains(command.getClass())) {
            assertTrue(
                    !impossible || command instanceof UndoAct,
                    () -> "it is declared undoable: " + play.last() + " " + undos);
            assertEquals(leaves && !impossible && !actor.equals(PersonId.ENGINE), isAct, play.last());
        } else {
            assertTrue(!isAct, () -> "it is not declared undoable: " + play.last());
        }
        undos.clear();
    }

    /** The event types that may name an act. */
    Set<String> names() {
        return names;
    }
}
