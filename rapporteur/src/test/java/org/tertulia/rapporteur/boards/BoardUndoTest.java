package org.tertulia.rapporteur.boards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tertulia.rapporteur.Barcelona.DELEGATE;
import static org.tertulia.rapporteur.Barcelona.NEEDS;
import static org.tertulia.rapporteur.Barcelona.NOWHERE;
import static org.tertulia.rapporteur.Barcelona.OF_QUILMES;
import static org.tertulia.rapporteur.Barcelona.ORGANISER;
import static org.tertulia.rapporteur.Barcelona.PEER;
import static org.tertulia.rapporteur.Barcelona.RAPPORTEUR;
import static org.tertulia.rapporteur.Barcelona.SESSION_BOARD;
import static org.tertulia.rapporteur.Barcelona.TIME;
import static org.tertulia.rapporteur.Barcelona.YEARS_AFTER;
import static org.tertulia.rapporteur.Barcelona.note;
import static org.tertulia.rapporteur.Barcelona.reviewing;
import static org.tertulia.rapporteur.Barcelona.wording;
import static org.tertulia.rapporteur.Barcelona.writes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.ReportedExchange;
import org.tertulia.rapporteur.boards.BoardCommand.AttributeNote;
import org.tertulia.rapporteur.boards.BoardCommand.CarryNote;
import org.tertulia.rapporteur.boards.BoardCommand.EditNote;
import org.tertulia.rapporteur.boards.BoardCommand.EndorseNote;
import org.tertulia.rapporteur.boards.BoardCommand.MoveNote;
import org.tertulia.rapporteur.boards.BoardCommand.RemoveNote;
import org.tertulia.rapporteur.boards.BoardCommand.RestoreNote;
import org.tertulia.rapporteur.boards.BoardCommand.ShowNote;
import org.tertulia.rapporteur.boards.BoardCommand.SourceNote;
import org.tertulia.rapporteur.boards.BoardCommand.StackNote;
import org.tertulia.rapporteur.boards.BoardCommand.TypeNote;
import org.tertulia.rapporteur.boards.BoardCommand.UnstackNote;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.sessions.whole.CommandRow;
import org.tertulia.sessions.whole.Scopes;

class BoardUndoTest {
    static final NoteId TOP = note("top");
    static final NoteId LOW = note("low");
    static final NoteId LOWEST = note("lowest");
    static final NoteId OTHER = note("other");
    private static final NoteId FINDING = note("finding");
    private static final NoteId GONE = note("gone");

    /** Every kind of command, several times where stacks make a difference. */
    private static final List<BoardCommand> ACTS = List.of(
            writes("new", SESSION_BOARD, NEEDS, FindingType.GAP),
            edit(TOP, "top-2", "top-1"),
            new TypeNote(OTHER, FindingType.TREND),
            new TypeNote(FINDING, FindingType.NEED),
            new TypeNote(FINDING, null),
            new MoveNote(TOP, TIME),
            new SourceNote(OTHER, OF_QUILMES),
            new AttributeNote(TOP, Attribution.PUBLIC),
            new StackNote(OTHER, TOP),
            new StackNote(TOP, OTHER),
            new StackNote(LOW, OTHER),
            new UnstackNote(LOW),
            new EndorseNote(TOP, true),
            new EndorseNote(OTHER, false),
            new RemoveNote(TOP),
            new RemoveNote(LOW),
            new RemoveNote(OTHER),
            new RestoreNote(GONE),
            new CarryNote(note("later"), FINDING, YEARS_AFTER, CarryMark.CHANGED, wording("later-1", "Still cold")),
            new ShowNote(SESSION_BOARD, OTHER),
            new ShowNote(SESSION_BOARD, null));

    private final ReportedExchange exchange = written();

    /** A board with a stack, a finding and a shown note. */
    static ReportedExchange written() {
        var exchange = reviewing();
        exchange.does(
                RAPPORTEUR,
                writes("top", SESSION_BOARD, NEEDS, null),
                writes("low", SESSION_BOARD, NEEDS, null),
                writes("lowest", SESSION_BOARD, NEEDS, null),
                writes("other", SESSION_BOARD, NEEDS, null),
                writes("finding", SESSION_BOARD, NEEDS, FindingType.LESSON, OF_QUILMES, Attribution.PUBLIC),
                writes("gone", SESSION_BOARD, NEEDS, null),
                new StackNote(LOW, TOP),
                new StackNote(LOWEST, TOP),
                new EndorseNote(OTHER, true),
                new RemoveNote(GONE),
                new ShowNote(SESSION_BOARD, TOP));
        return exchange;
    }

    @Test
    void every_command_on_boards_can_be_undone_and_is_tested_here() {
        var undoable = new BoardsPart()
                .table().commands().stream()
                        .filter(CommandRow::undoable)
                        .map(CommandRow::type)
                        .collect(Collectors.toSet());
        assertEquals(undoable, ACTS.stream().map(Object::getClass).collect(Collectors.toSet()));
        assertEquals(undoable.size(), new BoardsPart().table().commands().size());
    }

    @Test
    void an_undo_restores_what_everyone_saw_before() {
        for (var command : ACTS) {
            var copy = exchange.copy();
            var before = copy.written();
            var act = copy.does(RAPPORTEUR, command);
            assertNotEquals(before, copy.written(), () -> command + " changes nothing");
            copy.undoes(RAPPORTEUR, act);
            assertEquals(before, copy.written(), command::toString);
            BoardChecks.check(copy);
            assertEquals(copy.state(), copy.replayed());
        }
    }

    @Test
    void an_undo_can_be_undone() {
        for (var command : ACTS) {
            var copy = exchange.copy();
            var before = copy.written();
            var act = copy.does(RAPPORTEUR, command);
            var after = copy.written();
            var undone = copy.undoes(RAPPORTEUR, act);
            var again = copy.undoes(RAPPORTEUR, undone);
            assertEquals(after, copy.written(), command::toString);
            copy.undoes(RAPPORTEUR, again);
            assertEquals(before, copy.written(), command::toString);
        }
    }

    @Test
    void an_act_is_undone_only_once() {
        for (var command : ACTS) {
            var copy = exchange.copy();
            var act = copy.does(RAPPORTEUR, command);
            copy.undoes(RAPPORTEUR, act);
            copy.refusesUndo(RAPPORTEUR, act, "undo.unknown");
        }
    }

    @Test
    void nobody_undoes_the_act_of_another_person_on_a_board() {
        for (var command : ACTS) {
            var copy = exchange.copy();
            var act = copy.does(RAPPORTEUR, command);
            copy.refusesUndo(ORGANISER, act, "undo.unknown");
            var undone = copy.undoes(RAPPORTEUR, act);
            copy.refusesUndo(ORGANISER, undone, "undo.unknown");
        }
    }

    @Test
    void staff_see_only_their_own_acts_on_boards() {
        var act = exchange.does(RAPPORTEUR, new MoveNote(TOP, TIME));
        assertEquals(Set.of(Scopes.person(RAPPORTEUR)), exchange.circle(act.key()));
        exchange.undoes(RAPPORTEUR, act);
        assertEquals(Set.of(), exchange.circle(act.key()));
        var endorsed = exchange.does(DELEGATE, new EndorseNote(TOP, true));
        assertEquals(Set.of(), exchange.circle(endorsed.key()));
        exchange.undoes(DELEGATE, endorsed);
    }

    @Test
    void an_act_is_undone_only_after_a_later_act_that_depends_on_it() {
        laterIsUndoneFirst(edit(TOP, "top-2", "top-1"), edit(TOP, "top-3", "top-2"));
        laterIsUndoneFirst(new TypeNote(OTHER, FindingType.GAP), new TypeNote(OTHER, FindingType.NEED));
        laterIsUndoneFirst(new MoveNote(TOP, TIME), new MoveNote(TOP, NEEDS));
        laterIsUndoneFirst(new SourceNote(OTHER, OF_QUILMES), new SourceNote(OTHER, NOWHERE));
        laterIsUndoneFirst(
                new AttributeNote(TOP, Attribution.PUBLIC), new AttributeNote(TOP, Attribution.CITY_UNNAMED));
        laterIsUndoneFirst(new StackNote(OTHER, TOP), new UnstackNote(OTHER));
        laterIsUndoneFirst(new StackNote(OTHER, TOP), new StackNote(OTHER, FINDING));
        laterIsUndoneFirst(new StackNote(TOP, OTHER), new StackNote(LOW, FINDING));
        laterIsUndoneFirst(new UnstackNote(LOW), new StackNote(LOW, OTHER));
        laterIsUndoneFirst(new EndorseNote(TOP, true), new EndorseNote(TOP, false));
        laterIsUndoneFirst(new RemoveNote(OTHER), new RestoreNote(OTHER));
        laterIsUndoneFirst(new RemoveNote(TOP), new StackNote(LOW, OTHER));
        laterIsUndoneFirst(new RemoveNote(LOW), new RestoreNote(LOW));
        laterIsUndoneFirst(new RestoreNote(GONE), new RemoveNote(GONE));
        laterIsUndoneFirst(new ShowNote(SESSION_BOARD, OTHER), new ShowNote(SESSION_BOARD, null));
    }

    private void laterIsUndoneFirst(BoardCommand first, BoardCommand later) {
        var copy = exchange.copy();
        var before = copy.written();
        var early = copy.does(RAPPORTEUR, first);
        var late = copy.does(RAPPORTEUR, later);
        copy.refusesUndo(RAPPORTEUR, early, "undo.later");
        copy.undoes(RAPPORTEUR, late);
        copy.undoes(RAPPORTEUR, early);
        assertEquals(before, copy.written(), first::toString);
    }

    @Test
    void an_act_is_not_undone_after_another_person_changed_the_same() {
        var mine = exchange.does(RAPPORTEUR, edit(TOP, "top-2", "top-1"));
        var typed = exchange.does(RAPPORTEUR, new TypeNote(OTHER, FindingType.GAP));
        exchange.does(ORGANISER, edit(TOP, "top-3", "top-2"), new TypeNote(OTHER, FindingType.NEED));
        exchange.refusesUndo(RAPPORTEUR, mine, "undo.later");
        exchange.refusesUndo(RAPPORTEUR, typed, "undo.later");
        assertEquals("Says top-3", exchange.note(TOP).wording().text());
    }

    @Test
    void a_note_that_another_person_has_changed_is_not_undone() {
        var id = note("new");
        for (var write : List.of(
                writes("new", SESSION_BOARD, NEEDS, null),
                new CarryNote(id, FINDING, YEARS_AFTER, CarryMark.CHANGED, wording("new-1", "Still cold")))) {
            for (var change : List.of(
                    edit(id, "new-2", "new-1"),
                    new TypeNote(id, FindingType.TREND),
                    new MoveNote(id, TIME),
                    new SourceNote(id, OF_QUILMES),
                    new AttributeNote(id, Attribution.PUBLIC),
                    new StackNote(id, TOP),
                    new StackNote(OTHER, id))) {
                var copy = exchange.copy();
                var written = copy.does(RAPPORTEUR, write);
                copy.does(ORGANISER, change);
                copy.refusesUndo(RAPPORTEUR, written, "undo.later");
            }
        }
    }

    @Test
    void an_author_can_undo_a_note_that_others_endorsed() {
        var written = exchange.does(DELEGATE, writes("new", SESSION_BOARD, NEEDS, null));
        exchange.does(PEER, new EndorseNote(note("new"), true));
        var undone = exchange.undoes(DELEGATE, written);
        assertEquals(Set.of(), exchange.circle(note("new")));
        exchange.undoes(DELEGATE, undone);
        assertEquals(1, exchange.note(note("new")).endorsements());
    }

    @Test
    void a_finding_keeps_its_number_when_its_type_is_undone() {
        var typed = exchange.does(RAPPORTEUR, new TypeNote(OTHER, FindingType.GAP));
        var number = exchange.note(OTHER).number();
        exchange.undoes(RAPPORTEUR, typed);
        assertNull(exchange.note(OTHER).type());
        exchange.does(RAPPORTEUR, new TypeNote(OTHER, FindingType.NEED));
        assertEquals(number, exchange.note(OTHER).number());
    }

    @Test
    void endorsing_a_note_again_cannot_be_undone() {
        var again = exchange.does(RAPPORTEUR, new EndorseNote(OTHER, true));
        exchange.refusesUndo(RAPPORTEUR, again, "undo.unknown");
        assertEquals(1, exchange.note(OTHER).endorsements());
    }

    @Test
    void an_undo_shows_no_note_if_the_one_shown_before_was_removed() {
        exchange.does(RAPPORTEUR, new RemoveNote(TOP));
        var shown = exchange.does(RAPPORTEUR, new ShowNote(SESSION_BOARD, OTHER));
        exchange.undoes(RAPPORTEUR, shown);
        assertNull(exchange.board(SESSION_BOARD, Scopes.EVERYONE).shown());
    }

    private static EditNote edit(NoteId note, String edit, String base) {
        return new EditNote(note, wording(edit, "Says " + edit), new EditId(base));
    }
}
