package org.tertulia.rapporteur.boards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tertulia.rapporteur.Barcelona.DELEGATE;
import static org.tertulia.rapporteur.Barcelona.NEEDS;
import static org.tertulia.rapporteur.Barcelona.NOWHERE;
import static org.tertulia.rapporteur.Barcelona.OF_QUILMES;
import static org.tertulia.rapporteur.Barcelona.ORGANISER;
import static org.tertulia.rapporteur.Barcelona.OTHER_BOARD;
import static org.tertulia.rapporteur.Barcelona.PEER;
import static org.tertulia.rapporteur.Barcelona.RAPPORTEUR;
import static org.tertulia.rapporteur.Barcelona.ROOM;
import static org.tertulia.rapporteur.Barcelona.ROOM_BOARD;
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
import org.junit.jupiter.api.BeforeEach;
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
import org.tertulia.sessions.rooms.RoomScopes;
import org.tertulia.sessions.whole.CommandRow;
import org.tertulia.sessions.whole.Scopes;

class BoardUndoTest {
    private static final NoteId TOP = note("top");
    private static final NoteId LOW = note("low");
    private static final NoteId LOWEST = note("lowest");
    private static final NoteId OTHER = note("other");
    private static final NoteId FINDING = note("finding");
    private static final NoteId GONE = note("gone");

    /** Every kind of act, more than once where what lies in a pile makes a difference. */
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

    private final ReportedExchange exchange = reviewing();

    @BeforeEach
    void a_board_has_a_pile_a_finding_and_a_note_that_is_shown() {
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
    }

    @Test
    void every_command_on_boards_can_be_taken_back_and_is_tried_here() {
        var undoable = new BoardsPart()
                .table().commands().stream()
                        .filter(CommandRow::undoable)
                        .map(CommandRow::type)
                        .collect(Collectors.toSet());
        assertEquals(undoable, ACTS.stream().map(Object::getClass).collect(Collectors.toSet()));
        assertEquals(undoable.size(), new BoardsPart().table().commands().size());
    }

    @Test
    void an_act_that_is_taken_back_leaves_what_everybody_saw_before() {
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
    void taking_back_can_be_taken_back_too() {
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
    void an_act_is_taken_back_once() {
        for (var command : ACTS) {
            var copy = exchange.copy();
            var act = copy.does(RAPPORTEUR, command);
            copy.undoes(RAPPORTEUR, act);
            copy.refusesUndo(RAPPORTEUR, act, "undo.unknown");
        }
    }

    @Test
    void nobody_takes_back_what_somebody_else_did_on_a_board() {
        for (var command : ACTS) {
            var copy = exchange.copy();
            var act = copy.does(RAPPORTEUR, command);
            copy.refusesUndo(ORGANISER, act, "undo.unknown");
            var undone = copy.undoes(RAPPORTEUR, act);
            copy.refusesUndo(ORGANISER, undone, "undo.unknown");
        }
    }

    @Test
    void of_the_staff_each_sees_what_they_can_take_back_themselves() {
        var act = exchange.does(RAPPORTEUR, new MoveNote(TOP, TIME));
        assertEquals(Set.of(Scopes.person(RAPPORTEUR)), exchange.circle(act.key()));
        exchange.undoes(RAPPORTEUR, act);
        assertEquals(Set.of(), exchange.circle(act.key()));
        var endorsed = exchange.does(DELEGATE, new EndorseNote(TOP, true));
        assertEquals(Set.of(), exchange.circle(endorsed.key()));
        exchange.undoes(DELEGATE, endorsed);
    }

    @Test
    void an_act_that_a_later_one_rests_on_is_taken_back_after_the_later_one() {
        rests(edit(TOP, "top-2", "top-1"), edit(TOP, "top-3", "top-2"));
        rests(new TypeNote(OTHER, FindingType.GAP), new TypeNote(OTHER, FindingType.NEED));
        rests(new MoveNote(TOP, TIME), new MoveNote(TOP, NEEDS));
        rests(new SourceNote(OTHER, OF_QUILMES), new SourceNote(OTHER, NOWHERE));
        rests(new AttributeNote(TOP, Attribution.PUBLIC), new AttributeNote(TOP, Attribution.CITY_UNNAMED));
        rests(new StackNote(OTHER, TOP), new UnstackNote(OTHER));
        rests(new StackNote(OTHER, TOP), new StackNote(OTHER, FINDING));
        rests(new StackNote(TOP, OTHER), new StackNote(LOW, FINDING));
        rests(new UnstackNote(LOW), new StackNote(LOW, OTHER));
        rests(new EndorseNote(TOP, true), new EndorseNote(TOP, false));
        rests(new RemoveNote(OTHER), new RestoreNote(OTHER));
        rests(new RemoveNote(TOP), new StackNote(LOW, OTHER));
        rests(new RemoveNote(LOW), new RestoreNote(LOW));
        rests(new RestoreNote(GONE), new RemoveNote(GONE));
        rests(new ShowNote(SESSION_BOARD, OTHER), new ShowNote(SESSION_BOARD, null));
    }

    private void rests(BoardCommand first, BoardCommand later) {
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
    void what_somebody_else_changed_since_is_not_taken_back() {
        var mine = exchange.does(RAPPORTEUR, edit(TOP, "top-2", "top-1"));
        var typed = exchange.does(RAPPORTEUR, new TypeNote(OTHER, FindingType.GAP));
        exchange.does(ORGANISER, edit(TOP, "top-3", "top-2"), new TypeNote(OTHER, FindingType.NEED));
        exchange.refusesUndo(RAPPORTEUR, mine, "undo.later");
        exchange.refusesUndo(RAPPORTEUR, typed, "undo.later");
        assertEquals("Says top-3", exchange.note(TOP).wording().text());
    }

    @Test
    void a_removed_note_that_comes_back_has_the_notes_under_it_again() {
        var removed = exchange.does(RAPPORTEUR, new RemoveNote(TOP));
        assertNull(exchange.note(LOW).stack());
        assertNull(exchange.note(LOWEST).stack());
        exchange.undoes(RAPPORTEUR, removed);
        assertEquals(TOP, exchange.note(LOW).stack());
        assertEquals(TOP, exchange.note(LOWEST).stack());
    }

    @Test
    void a_pile_that_comes_back_from_under_another_note_is_a_pile_again() {
        var stacked = exchange.does(RAPPORTEUR, new StackNote(TOP, OTHER));
        exchange.undoes(RAPPORTEUR, stacked);
        assertNull(exchange.note(TOP).stack());
        assertEquals(TOP, exchange.note(LOW).stack());
        assertEquals(TOP, exchange.note(LOWEST).stack());
    }

    @Test
    void a_pile_comes_back_in_the_order_in_which_its_notes_were_removed() {
        var before = exchange.written();
        var low = exchange.does(RAPPORTEUR, new RemoveNote(LOW));
        var top = exchange.does(RAPPORTEUR, new RemoveNote(TOP));
        exchange.refusesUndo(RAPPORTEUR, low, "note.unknown");
        exchange.undoes(RAPPORTEUR, top);
        exchange.undoes(RAPPORTEUR, low);
        assertEquals(before, exchange.written());
    }

    @Test
    void a_removed_note_comes_back_alone_where_it_no_longer_meets_the_note_it_lay_under() {
        exchange.does(
                RAPPORTEUR,
                writes("here", ROOM_BOARD, NEEDS, null),
                writes("there", OTHER_BOARD, NEEDS, null),
                new StackNote(note("here"), note("there")),
                new AttributeNote(note("here"), Attribution.ROOM_ONLY));
        for (var removed : List.of(note("here"), note("there"))) {
            var copy = exchange.copy();
            copy.undoes(RAPPORTEUR, copy.does(RAPPORTEUR, new RemoveNote(removed)));
            assertNull(copy.note(note("here"), RoomScopes.of(ROOM)).stack());
            assertEquals("What there says", copy.note(note("there")).wording().text());
        }
    }

    @Test
    void an_author_takes_a_note_back_although_others_endorsed_it() {
        var written = exchange.does(DELEGATE, writes("new", SESSION_BOARD, NEEDS, null));
        exchange.does(PEER, new EndorseNote(note("new"), true));
        var undone = exchange.undoes(DELEGATE, written);
        assertEquals(Set.of(), exchange.circle(note("new")));
        exchange.undoes(DELEGATE, undone);
        assertEquals(List.of(PEER), exchange.note(note("new")).endorsers());
    }

    @Test
    void a_finding_keeps_its_number_when_its_type_is_taken_back() {
        var typed = exchange.does(RAPPORTEUR, new TypeNote(OTHER, FindingType.GAP));
        var number = exchange.note(OTHER).number();
        exchange.undoes(RAPPORTEUR, typed);
        assertNull(exchange.note(OTHER).type());
        exchange.does(RAPPORTEUR, new TypeNote(OTHER, FindingType.NEED));
        assertEquals(number, exchange.note(OTHER).number());
    }

    @Test
    void an_endorsement_that_was_there_already_is_nothing_to_take_back() {
        var again = exchange.does(RAPPORTEUR, new EndorseNote(OTHER, true));
        exchange.refusesUndo(RAPPORTEUR, again, "undo.unknown");
        assertEquals(List.of(RAPPORTEUR), exchange.note(OTHER).endorsers());
    }

    @Test
    void a_board_shows_nothing_again_where_the_note_it_showed_before_was_removed() {
        exchange.does(RAPPORTEUR, new RemoveNote(TOP));
        var shown = exchange.does(RAPPORTEUR, new ShowNote(SESSION_BOARD, OTHER));
        exchange.undoes(RAPPORTEUR, shown);
        assertNull(exchange.board(SESSION_BOARD, Scopes.EVERYONE).shown());
    }

    private static EditNote edit(NoteId note, String edit, String base) {
        return new EditNote(note, wording(edit, "Says " + edit), new EditId(base));
    }
}
