package org.tertulia.rapporteur.boards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.tertulia.rapporteur.Barcelona.EMERGENCY;
import static org.tertulia.rapporteur.Barcelona.NEEDS;
import static org.tertulia.rapporteur.Barcelona.NOWHERE;
import static org.tertulia.rapporteur.Barcelona.ORGANISER;
import static org.tertulia.rapporteur.Barcelona.PEER;
import static org.tertulia.rapporteur.Barcelona.RAPPORTEUR;
import static org.tertulia.rapporteur.Barcelona.SESSION_BOARD;
import static org.tertulia.rapporteur.Barcelona.note;
import static org.tertulia.rapporteur.Barcelona.reviewing;
import static org.tertulia.rapporteur.Barcelona.wording;
import static org.tertulia.rapporteur.Barcelona.writes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.ReportedExchange;
import org.tertulia.rapporteur.boards.BoardCommand.CarryNote;
import org.tertulia.rapporteur.boards.BoardCommand.EditNote;
import org.tertulia.rapporteur.boards.BoardCommand.WriteNote;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.sessions.undo.ActId;

/** How undo restores the wordings of a note. */
class WordingUndoTest {
    private static final NoteId TOP = note("top");

    private final ReportedExchange exchange = reviewing();

    @BeforeEach
    void a_board_has_a_note() {
        exchange.does(RAPPORTEUR, writes("top", SESSION_BOARD, NEEDS, null));
    }

    @Test
    void a_restored_wording_has_a_new_id_and_edits_of_the_undone_wording_are_refused() {
        var edited = exchange.does(RAPPORTEUR, edit(TOP, "top-2", "top-1"));
        exchange.undoes(RAPPORTEUR, edited);
        assertEquals("What top says", exchange.note(TOP).wording().text());
        var now = exchange.note(TOP).wording().edit();
        assertNotEquals(new EditId("top-1"), now);
        exchange.refuses(ORGANISER, edit(TOP, "top-3", "top-2"), "text.changed");
        exchange.does(ORGANISER, new EditNote(TOP, wording("top-3", "Says top-3"), now));
    }

    @Test
    void an_edit_of_a_wording_is_accepted_once_that_wording_is_restored() {
        var edited = exchange.does(RAPPORTEUR, edit(TOP, "top-2", "top-1"));
        exchange.undoes(RAPPORTEUR, edited);
        exchange.does(ORGANISER, edit(TOP, "top-3", "top-1"));
        exchange.refuses(PEER, edit(TOP, "top-4", "top-1"), "text.changed");
    }

    @Test
    void edits_are_undone_and_redone_one_after_the_other() {
        var texts = List.of("What top says", "Says top-2", "Says top-3", "Says top-4");
        var acts = new ArrayDeque<ActId>();
        for (int edit = 2; edit <= 4; edit++) {
            acts.push(exchange.does(RAPPORTEUR, edit(TOP, "top-" + edit, "top-" + (edit - 1))));
        }
        for (int times = 0; times < 3; times++) {
            var undone = new ArrayDeque<ActId>();
            for (var text : texts.subList(0, 3).reversed()) {
                undone.push(exchange.undoes(RAPPORTEUR, acts.pop()));
                assertEquals(text, exchange.note(TOP).wording().text());
            }
            for (var text : texts.subList(1, 4)) {
                acts.push(exchange.undoes(RAPPORTEUR, undone.pop()));
                assertEquals(text, exchange.note(TOP).wording().text());
            }
        }
    }

    @Test
    void nobody_can_fake_a_restored_wording() {
        exchange.does(RAPPORTEUR, edit(TOP, "top-2", "top-1"));
        var guessed = "again-" + UUID.nameUUIDFromBytes("top-2/undo/top-1".getBytes(StandardCharsets.UTF_8));
        for (var id : List.of("again-1", guessed)) {
            exchange.refuses(PEER, edit(TOP, id, "top-2"), "id.malformed");
            exchange.refuses(
                    PEER,
                    new CarryNote(note("later"), TOP, EMERGENCY, CarryMark.CHANGED, wording(id, "Later")),
                    "id.malformed");
            exchange.refuses(
                    PEER,
                    new WriteNote(
                            note("more"), SESSION_BOARD, NEEDS, wording(id, "More"), null, NOWHERE, Attribution.PUBLIC),
                    "id.malformed");
        }
        exchange.refuses(PEER, edit(TOP, "top-3", "top-1"), "text.changed");
    }

    @Test
    void wordings_have_different_ids_after_every_undo() {
        var ids = new HashSet<EditId>();
        var act = exchange.does(RAPPORTEUR, edit(TOP, "top-2", "top-1"));
        for (int times = 0; times < 10; times++) {
            ids.add(exchange.note(TOP).wording().edit());
            act = exchange.undoes(RAPPORTEUR, act);
        }
        assertEquals(10, ids.size());
    }

    private static EditNote edit(NoteId note, String edit, String base) {
        return new EditNote(note, wording(edit, "Says " + edit), new EditId(base));
    }
}
