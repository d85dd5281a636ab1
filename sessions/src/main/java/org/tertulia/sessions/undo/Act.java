package org.tertulia.sessions.undo;

import java.util.List;
import org.pcollections.PSet;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;

/**
 * What one accepted command did, and the commands that undo it.
 *
 * @param at stream time
 * @param number larger than that of every earlier act
 * @param names the events by which pages name it, all of one kind
 * @param events all its events
 * @param commands the commands that undo it, in order; none if it cannot be undone
 * @param authorAlone whether only its author may undo it
 * @param isUndo whether it undid another act, so that undoing it does that act again
 * @param shown whether people see it; true for acts of staff
 * @param hides whether other acts are behind it
 * @param behind the later acts that must be undone first
 */
record Act(
        ActId id,
        PersonId by,
        long at,
        long number,
        List<Event> names,
        List<Event> events,
        List<Command> commands,
        boolean authorAlone,
        boolean isUndo,
        boolean shown,
        boolean hides,
        PSet<ActId> behind) {
    boolean isUndoable() {
        return !commands.isEmpty();
    }

    /** Whether pages offer it now. */
    boolean isSeen() {
        return shown && behind.isEmpty();
    }

    Act behind(ActId later) {
        return behindOnly(behind.plus(later));
    }

    Act notBehind(ActId later) {
        return behindOnly(behind.minus(later));
    }

    private Act behindOnly(PSet<ActId> acts) {
        return new Act(id, by, at, number, names, events, commands, authorAlone, isUndo, shown, hides, acts);
    }
}
