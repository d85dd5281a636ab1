package org.tertulia.sessions.undo;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.sessions.whole.Naming;

/**
 * What one command has done so far, and what undoes it.
 *
 * @param commands what undoes its events, the last event first
 * @param possible whether each of its events can be undone or may stay
 * @param names the events that name the act, all of one kind
 * @param settled whether no later event names the act
 * @param named how the last of them is undone
 * @param outdated which earlier events can no longer be undone
 * @param isUndo whether the command undoes an act
 * @param undone the act that it undoes; null if it is no longer known
 */
record Noted(
        PVector<Event> events,
        PVector<Command> commands,
        boolean possible,
        boolean authorAlone,
        PVector<Event> names,
        boolean settled,
        Undo named,
        PVector<Predicate<Event>> outdated,
        boolean isUndo,
        @Nullable Act undone) {
    static final Noted NOTHING = new Noted(
            TreePVector.empty(),
            TreePVector.empty(),
            true,
            false,
            TreePVector.empty(),
            false,
            Undo.nothing(),
            TreePVector.empty(),
            false,
            null);

    boolean isNothing() {
        return events.isEmpty() && !isUndo;
    }

    Noted with(Event event, Undo undo, Naming naming) {
        return switch (undo) {
            case Undo.Outdates(var itself, var earlier) ->
                with(event, itself, naming).outdating(earlier);
            case Undo.By(var back, var alone) ->
                with(event, commands.plusAll(0, back), possible, authorAlone || alone)
                        .named(event, undo, naming);
            case Undo.Stays() -> with(event, commands, possible, authorAlone).named(event, undo, naming);
            case Undo.Impossible() -> with(event, commands, false, authorAlone).named(event, undo, naming);
        };
    }

    private Noted with(Event event, PVector<Command> back, boolean can, boolean alone) {
        return new Noted(events.plus(event), back, can, alone, names, settled, named, outdated, isUndo, undone);
    }

    private Noted named(Event event, Undo undo, Naming naming) {
        var isName = switch (naming) {
            case NEVER -> false;
            case ALWAYS -> !settled;
            case WHATEVER_FOLLOWS -> true;
            case IF_FIRST -> names.isEmpty();
        };
        var settles = settled || naming == Naming.WHATEVER_FOLLOWS;
        return isName
                ? new Noted(
                        events, commands, possible, authorAlone, names(event), settles, undo, outdated, isUndo, undone)
                : this;
    }

    private PVector<Event> names(Event event) {
        var others = names.isEmpty() || names.getLast().getClass() != event.getClass();
        return others ? TreePVector.singleton(event) : names.plus(event);
    }

    private Noted outdating(Predicate<Event> earlier) {
        return new Noted(
                events, commands, possible, authorAlone, names, settled, named, outdated.plus(earlier), isUndo, undone);
    }

    /** The command undoes this act. */
    Noted undoing(@Nullable Act act) {
        return new Noted(events, commands, possible, authorAlone, names, settled, named, outdated, true, act);
    }

    /**
     * Whether an earlier act cannot be undone while this one stands. An undo leaves what was before its act as it was
     * then.
     */
    boolean outdates(Act earlier) {
        var since = undone == null || undone.isUndo() || earlier.number() > undone.number();
        return since
                && earlier.events().stream().anyMatch(event -> outdated.stream().anyMatch(one -> one.test(event)));
    }

    /**
     * The act that the command is; null if it is none. An act of staff that cannot be undone is one too, since undo
     * must not skip it.
     */
    @Nullable
    Act act(Acting acting, boolean hides) {
        return isUndo ? undo(acting, hides) : deed(acting, hides);
    }

    private @Nullable Act undo(Acting acting, boolean hides) {
        if (undone == null || !(canBeUndone() || undone.isUndo())) {
            return null;
        }
        return act(acting, undone.names(), canBeUndone(), !undone.isUndo(), hides);
    }

    private @Nullable Act deed(Acting acting, boolean hides) {
        if (names.isEmpty() || named.equals(Undo.nothing())) {
            return null;
        }
        var undoable = canBeUndone() && named instanceof Undo.By;
        return undoable || acting.isStaff() ? act(acting, names, undoable, false, hides && undoable) : null;
    }

    private boolean canBeUndone() {
        return possible && !commands.isEmpty();
    }

    private Act act(Acting acting, List<Event> as, boolean undoable, boolean back, boolean hides) {
        return new Act(
                acting.id(),
                acting.by(),
                acting.at(),
                acting.number(),
                as,
                undoable ? events : as,
                undoable ? commands : List.of(),
                authorAlone,
                back,
                acting.isStaff(),
                hides,
                HashTreePSet.empty());
    }
}
