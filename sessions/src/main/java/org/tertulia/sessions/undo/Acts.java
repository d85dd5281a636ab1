package org.tertulia.sessions.undo;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
public record Acts(PMap<PersonId, PVector<Act>> byPerson, Noted noted, List<ActId> changed, long changes) {
    /** How many acts of one person are kept. */
    static final int MOST_OF_ONE = 30;

    public static final Acts NONE = new Acts(HashTreePMap.empty(), Noted.NOTHING, List.of(), 0);

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
                case Undo.Outdates _ -> this;
            };
        }

        boolean canBeUndone() {
            return !impossible && !commands.isEmpty();
        }
    }

    @Nullable
    Act get(ActId id) {
        return all().filter(act -> act.id().equals(id)).findFirst().orElse(null);
    }

    Acts noting(Event event, Undo undo) {
        return undo instanceof Undo.Outdates(var earlier)
                ? withoutAny(earlier)
                : new Acts(byPerson, noted.with(event, undo), changed, changes);
    }

    private Acts withoutAny(Predicate<Event> earlier) {
        var over = all().filter(act -> act.events().stream().anyMatch(earlier)).toList();
        var left = byPerson;
        for (var act : over) {
            left = left.plus(act.by(), actsOf(act.by()).minusAll(over));
        }
        return over.isEmpty() ? this : new Acts(left, noted, seen(over.stream()), changes + 1);
    }

    /** The ids of all acts that can be taken back. */
    public Set<ActId> ids() {
        return all().map(Act::id).collect(Collectors.toSet());
    }

    /** The acts that pages offer to take back. */
    Stream<Act> offered() {
        return all().filter(Act::offered);
    }

    /** Whether nothing was noted since the last command. */
    boolean isIdle() {
        return noted.equals(Noted.NOTHING);
    }

    /** Turns everything that was noted into this act. */
    Acts acted(ActId id, PersonId by, boolean isStaff, long at) {
        return noted.canBeUndone() && !by.equals(PersonId.ENGINE)
                ? put(new Act(id, by, at, noted.events(), noted.commands(), noted.authorAlone(), isStaff))
                : new Acts(byPerson, Noted.NOTHING, changed, changes);
    }

    private Acts put(Act act) {
        var acts = actsOf(act.by()).plus(act);
        if (acts.size() <= MOST_OF_ONE) {
            return with(act.by(), acts, Noted.NOTHING, Stream.of(act));
        }
        return with(act.by(), acts.minus(0), Noted.NOTHING, Stream.of(act, acts.getFirst()));
    }

    Acts without(ActId id) {
        var act = get(id);
        if (act == null) {
            return this;
        }
        return with(act.by(), actsOf(act.by()).minus(act), noted, Stream.of(act));
    }

    /** Only acts that pages offer are seen, so only those look different. */
    private Acts with(PersonId person, PVector<Act> acts, Noted next, Stream<Act> came) {
        return new Acts(byPerson.plus(person, acts), next, seen(came), changes + 1);
    }

    private static List<ActId> seen(Stream<Act> came) {
        return came.filter(Act::offered).map(Act::id).toList();
    }

    private PVector<Act> actsOf(PersonId person) {
        return byPerson.getOrDefault(person, TreePVector.empty());
    }

    private Stream<Act> all() {
        return byPerson.values().stream().flatMap(PVector::stream);
    }
}
