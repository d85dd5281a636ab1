package org.tertulia.sessions.undo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Undo;

/**
 * The latest acts of each person that can be taken back.
 *
 * @param noted what the current command has done so far
 * @param changed the acts that were added or removed last
 * @param changes how often acts were added or removed
 */
public record Acts(
        PMap<ActId, Act> byId,
        PMap<PersonId, PVector<ActId>> byPerson,
        Noted noted,
        List<ActId> changed,
        long changes) {
    /** How many acts of one person are kept. */
    static final int MOST_OF_ONE = 30;

    public static final Acts NONE = new Acts(HashTreePMap.empty(), HashTreePMap.empty(), Noted.NOTHING, List.of(), 0);

    /**
     * How the events of one command are taken back, the last one first.
     *
     * @param impossible whether one of its events cannot be taken back
     */
    record Noted(PVector<Event> events, PVector<Command> commands, boolean impossible, boolean authorAlone) {
        static final Noted NOTHING = new Noted(TreePVector.empty(), TreePVector.empty(), false, false);

        Noted with(Event event, Undo undo) {
            return switch (undo) {
                case Undo.By(var back, var alone) ->
                    new Noted(events.plus(event), commands.plusAll(0, back), impossible, authorAlone || alone);
                case Undo.Impossible() -> new Noted(events, commands, true, authorAlone);
            };
        }

        boolean canBeUndone() {
            return !impossible && !commands.isEmpty();
        }
    }

    @Nullable
    Act get(ActId id) {
        return byId.get(id);
    }

    Acts noting(Event event, Undo undo) {
        return new Acts(byId, byPerson, noted.with(event, undo), changed, changes);
    }

    /** The acts that pages offer to take back. */
    Stream<Act> offered() {
        return byId.values().stream().filter(Act::offered);
    }

    /** Whether nothing was noted since the last command. */
    boolean isIdle() {
        return noted.equals(Noted.NOTHING);
    }

    /** Turns everything that was noted into this act. */
    Acts acted(ActId id, PersonId by, boolean isStaff, long at) {
        return noted.canBeUndone() && !by.equals(PersonId.ENGINE)
                ? put(new Act(id, by, at, noted.events(), noted.commands(), noted.authorAlone(), isStaff))
                : new Acts(byId, byPerson, Noted.NOTHING, changed, changes);
    }

    private Acts put(Act act) {
        var touched = new ArrayList<>(List.of(act.id()));
        var ids = byPerson.getOrDefault(act.by(), TreePVector.empty()).plus(act.id());
        var all = byId.plus(act.id(), act);
        if (ids.size() > MOST_OF_ONE) {
            touched.add(ids.getFirst());
            all = all.minus(ids.getFirst());
            ids = ids.minus(0);
        }
        return new Acts(all, byPerson.plus(act.by(), ids), Noted.NOTHING, List.copyOf(touched), changes + 1);
    }

    Acts without(ActId id) {
        var act = byId.get(id);
        if (act == null) {
            return this;
        }
        var ids = byPerson.getOrDefault(act.by(), TreePVector.empty()).minus(id);
        return new Acts(byId.minus(id), byPerson.plus(act.by(), ids), noted, List.of(id), changes + 1);
    }
}
