package org.tertulia.sessions.undo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.sessions.whole.Naming;

/**
 * The latest acts of each person.
 *
 * <p>A later act can outdate an earlier one: the end of a turn outdates the minute that it got. The earlier act is then
 * behind the later one, and nobody sees it. It comes back when the later one is undone, and is forgotten when that can
 * never happen.
 *
 * @param noted what the current command has done so far
 * @param changed the acts that may look different since the last command began
 * @param changes how often acts were added, changed or removed
 */
public record Acts(PMap<PersonId, PVector<Act>> byPerson, Noted noted, PSet<ActId> changed, long changes) {
    /** How many acts of one person are kept. */
    static final int MOST_OF_ONE = 30;

    public static final Acts NONE = new Acts(HashTreePMap.empty(), Noted.NOTHING, HashTreePSet.empty(), 0);

    @Nullable
    Act get(ActId id) {
        return all().filter(act -> act.id().equals(id)).findFirst().orElse(null);
    }

    /** The ids of all acts. */
    public Set<ActId> ids() {
        return all().map(Act::id).collect(Collectors.toSet());
    }

    /** The ids of the acts that can be undone, as far as this part knows. */
    public Set<ActId> undoable() {
        return all().filter(act -> act.isUndoable() && act.behind().isEmpty())
                .map(Act::id)
                .collect(Collectors.toSet());
    }

    /** The acts that pages offer. */
    Stream<Act> seen() {
        return all().filter(Act::isSeen);
    }

    /** Whether nothing was noted since the last command. */
    boolean isIdle() {
        return noted.isNothing();
    }

    Acts noting(Event event, Undo undo, Naming naming) {
        return new Acts(byPerson, noted.with(event, undo, naming), changed, changes);
    }

    /** Turns everything that was noted into an act of this person, if it is one. */
    Acts acted(ActId id, PersonId by, boolean isStaff, long at) {
        var outdated = noted.outdated().isEmpty()
                ? List.<Act>of()
                : all().filter(noted::outdates).toList();
        var act = by.equals(PersonId.ENGINE)
                ? null
                : noted.act(new Acting(id, by, isStaff, at, changes), !outdated.isEmpty());
        var acts = new Acts(byPerson, Noted.NOTHING, noted.isUndo() ? changed : HashTreePSet.empty(), changes);
        for (var earlier : outdated) {
            acts = act != null && act.isUndoable() ? acts.put(earlier.behind(id)) : acts.forget(earlier);
        }
        return act == null ? acts : acts.put(act).withoutTooMany(by);
    }

    /** The current command undoes this act. The acts behind it come back. */
    Acts undone(ActId id) {
        var act = get(id);
        var acts = new Acts(byPerson, noted.undoing(act), HashTreePSet.empty(), changes);
        if (act == null) {
            return acts;
        }
        acts = acts.without(act);
        for (var earlier : behind(act)) {
            acts = acts.put(earlier.notBehind(id));
        }
        return acts;
    }

    private Acts withoutTooMany(PersonId person) {
        var acts = actsOf(person);
        return acts.size() > MOST_OF_ONE ? forget(acts.getFirst()) : this;
    }

    /** An act that is behind a forgotten one can never be undone again. */
    private Acts forget(Act act) {
        var acts = without(act);
        for (var earlier : behind(act)) {
            acts = acts.forget(earlier);
        }
        return acts;
    }

    private List<Act> behind(Act act) {
        return act.hides()
                ? all().filter(earlier -> earlier.behind().contains(act.id())).toList()
                : List.of();
    }

    /** Adds an act, or puts it in the place of its earlier version. */
    private Acts put(Act act) {
        var acts = actsOf(act.by());
        var place = place(acts, act);
        return with(act, place < 0 ? acts.plus(act) : acts.with(place, act));
    }

    private Acts without(Act act) {
        var acts = actsOf(act.by());
        var place = place(acts, act);
        return place < 0 ? this : with(act, acts.minus(place));
    }

    private static int place(PVector<Act> acts, Act act) {
        for (var place = 0; place < acts.size(); place++) {
            if (acts.get(place).id().equals(act.id())) {
                return place;
            }
        }
        return -1;
    }

    private Acts with(Act act, PVector<Act> acts) {
        var next = acts.isEmpty() ? byPerson.minus(act.by()) : byPerson.plus(act.by(), acts);
        return new Acts(next, noted, act.shown() ? changed.plus(act.id()) : changed, changes + 1);
    }

    private PVector<Act> actsOf(PersonId person) {
        return byPerson.getOrDefault(person, TreePVector.empty());
    }

    private Stream<Act> all() {
        return byPerson.values().stream().flatMap(PVector::stream);
    }
}
