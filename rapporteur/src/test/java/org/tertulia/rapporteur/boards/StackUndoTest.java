package org.tertulia.rapporteur.boards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tertulia.rapporteur.Barcelona.NEEDS;
import static org.tertulia.rapporteur.Barcelona.OTHER_BOARD;
import static org.tertulia.rapporteur.Barcelona.RAPPORTEUR;
import static org.tertulia.rapporteur.Barcelona.ROOM;
import static org.tertulia.rapporteur.Barcelona.ROOM_BOARD;
import static org.tertulia.rapporteur.Barcelona.note;
import static org.tertulia.rapporteur.Barcelona.writes;
import static org.tertulia.rapporteur.boards.BoardUndoTest.LOW;
import static org.tertulia.rapporteur.boards.BoardUndoTest.LOWEST;
import static org.tertulia.rapporteur.boards.BoardUndoTest.OTHER;
import static org.tertulia.rapporteur.boards.BoardUndoTest.TOP;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.ReportedExchange;
import org.tertulia.rapporteur.boards.BoardCommand.AttributeNote;
import org.tertulia.rapporteur.boards.BoardCommand.RemoveNote;
import org.tertulia.rapporteur.boards.BoardCommand.StackNote;
import org.tertulia.sessions.rooms.RoomScopes;

/** What undo does to stacks. */
class StackUndoTest {
    private final ReportedExchange exchange = BoardUndoTest.written();

    @Test
    void a_restored_note_has_its_stack_again() {
        var removed = exchange.does(RAPPORTEUR, new RemoveNote(TOP));
        assertNull(exchange.note(LOW).stack());
        assertNull(exchange.note(LOWEST).stack());
        exchange.undoes(RAPPORTEUR, removed);
        assertEquals(TOP, exchange.note(LOW).stack());
        assertEquals(TOP, exchange.note(LOWEST).stack());
    }

    @Test
    void a_stack_that_leaves_another_note_is_a_stack_again() {
        var stacked = exchange.does(RAPPORTEUR, new StackNote(TOP, OTHER));
        exchange.undoes(RAPPORTEUR, stacked);
        assertNull(exchange.note(TOP).stack());
        assertEquals(TOP, exchange.note(LOW).stack());
        assertEquals(TOP, exchange.note(LOWEST).stack());
    }

    @Test
    void removed_notes_of_a_stack_are_restored_from_the_last_to_the_first() {
        var before = exchange.written();
        var low = exchange.does(RAPPORTEUR, new RemoveNote(LOW));
        var top = exchange.does(RAPPORTEUR, new RemoveNote(TOP));
        exchange.refusesUndo(RAPPORTEUR, low, "note.unknown");
        exchange.undoes(RAPPORTEUR, top);
        exchange.undoes(RAPPORTEUR, low);
        assertEquals(before, exchange.written());
    }

    @Test
    void a_removed_note_comes_back_alone_if_it_no_longer_shares_a_board_with_its_stack() {
        exchange.does(
                RAPPORTEUR,
                writes("here", ROOM_BOARD, NEEDS, null),
                writes("there", OTHER_BOARD, NEEDS, null),
                new StackNote(note("here"), note("there")),
                new AttributeNote(note("here"), Attribution.ROOM_ONLY));
        for (var removed : List.of(note("here"), note("there"))) {
            var copy = exchange.copy();
            copy.undoes(RAPPORTEUR, copy.does(RAPPORTEUR, new RemoveNote(removed)));
            assertNull(copy.note(note("here"), RoomScopes.seats(ROOM)).stack());
            assertEquals("What there says", copy.note(note("there")).wording().text());
        }
    }
}
