package org.tertulia.rapporteur.boards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tertulia.rapporteur.Barcelona.DELEGATE;
import static org.tertulia.rapporteur.Barcelona.EMERGENCY;
import static org.tertulia.rapporteur.Barcelona.NEEDS;
import static org.tertulia.rapporteur.Barcelona.NOWHERE;
import static org.tertulia.rapporteur.Barcelona.OF_QUILMES;
import static org.tertulia.rapporteur.Barcelona.OTHER_BOARD;
import static org.tertulia.rapporteur.Barcelona.PEER;
import static org.tertulia.rapporteur.Barcelona.RAPPORTEUR;
import static org.tertulia.rapporteur.Barcelona.ROADS;
import static org.tertulia.rapporteur.Barcelona.ROOM;
import static org.tertulia.rapporteur.Barcelona.ROOM_BOARD;
import static org.tertulia.rapporteur.Barcelona.SESSION_BOARD;
import static org.tertulia.rapporteur.Barcelona.WARM_UP_BOARD;
import static org.tertulia.rapporteur.Barcelona.YEARS_AFTER;
import static org.tertulia.rapporteur.Barcelona.note;
import static org.tertulia.rapporteur.Barcelona.reviewed;
import static org.tertulia.rapporteur.Barcelona.reviewing;
import static org.tertulia.rapporteur.Barcelona.wording;
import static org.tertulia.rapporteur.Barcelona.writes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.Barcelona;
import org.tertulia.rapporteur.ReportedExchange;
import org.tertulia.rapporteur.boards.BoardCommand.AttributeNote;
import org.tertulia.rapporteur.boards.BoardCommand.CarryNote;
import org.tertulia.rapporteur.boards.BoardCommand.EditNote;
import org.tertulia.rapporteur.boards.BoardCommand.EndorseNote;
import org.tertulia.rapporteur.boards.BoardCommand.RemoveNote;
import org.tertulia.rapporteur.boards.BoardCommand.RestoreNote;
import org.tertulia.rapporteur.boards.BoardCommand.SourceNote;
import org.tertulia.rapporteur.boards.BoardCommand.StackNote;
import org.tertulia.rapporteur.boards.BoardCommand.TypeNote;
import org.tertulia.rapporteur.boards.BoardCommand.UnstackNote;
import org.tertulia.rapporteur.boards.BoardCommand.WriteNote;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.rooms.RoomScopes;
import org.tertulia.sessions.whole.Scopes;

class NotesTest {
    private static final EditId FIRST = new EditId("a-1");

    @Test
    void an_edit_can_build_on_the_authors_edit_before() {
        var exchange = withNotes("a");
        exchange.does(
                DELEGATE,
                new EditNote(note("a"), wording("a-2", "Two"), FIRST),
                new EditNote(note("a"), wording("a-3", "Three"), new EditId("a-2")));
        assertEquals("Three", exchange.note(note("a")).wording().text());
    }

    @Test
    void an_edit_of_an_old_wording_is_refused_with_the_current_one() {
        var exchange = withNotes("a");
        exchange.does(DELEGATE, new EditNote(note("a"), wording("a-2", "Two"), FIRST));
        var refusal = exchange.refuses(PEER, new EditNote(note("a"), wording("a-4", "Four"), FIRST), "text.changed");
        assertEquals(Map.of("text", "Two", "edit", "a-2", "language", "en"), refusal.details());
        assertEquals("Two", exchange.note(note("a")).wording().text());
    }

    @Test
    void a_wording_needs_an_unused_id() {
        var exchange = withNotes("a");
        exchange.does(DELEGATE, new EditNote(note("a"), wording("a-2", "Two"), FIRST));
        exchange.refuses(PEER, new EditNote(note("a"), wording("a-1", "One"), new EditId("a-2")), "text.edit-exists");
    }

    @Test
    void a_note_needs_a_text_a_language_and_an_unused_id() {
        var exchange = withNotes("a");
        exchange.refuses(DELEGATE, writes("a", SESSION_BOARD, NEEDS, null), "note.exists");
        exchange.refuses(DELEGATE, saying(wording("b-1", " ")), "text.empty");
        exchange.refuses(DELEGATE, saying(wording("b-1", "x".repeat(5000))), "text.too-long");
        exchange.refuses(DELEGATE, saying(new Wording(new EditId("b-1"), "x", "?")), "language.malformed");
        exchange.refuses(DELEGATE, saying(wording("b/1", "x")), "id.malformed");
        exchange.refuses(DELEGATE, writes("b/c", SESSION_BOARD, NEEDS, null), "id.malformed");
        exchange.refuses(DELEGATE, writes("b", new BoardId("room:none"), NEEDS, null), "board.unknown");
    }

    @Test
    void sources_must_exist() {
        var exchange = withNotes("a");
        exchange.does(RAPPORTEUR, new SourceNote(note("a"), OF_QUILMES));
        assertEquals(OF_QUILMES, exchange.note(note("a")).sources());
        var stranger = new Sources(null, new OrganisationId("atlantis"), null, null, null, null);
        exchange.refuses(RAPPORTEUR, new SourceNote(note("a"), stranger), "source.unknown");
        exchange.refuses(RAPPORTEUR, new SourceNote(note("a"), NOWHERE.at(new StageId("before"))), "stage.unknown");
    }

    @Test
    void a_stack_always_has_one_level() {
        var exchange = withNotes("a", "b", "c", "d");
        exchange.does(RAPPORTEUR, stack("a", "b"), stack("c", "a"), stack("b", "d"));
        for (var lower : List.of("a", "b", "c")) {
            assertEquals(note("d"), exchange.note(note(lower)).stack());
        }
        assertNull(exchange.note(note("d")).stack());
    }

    @Test
    void no_note_is_stacked_under_itself() {
        var exchange = withNotes("a", "b");
        exchange.refuses(RAPPORTEUR, stack("a", "a"), "note.onto-itself");
        exchange.does(RAPPORTEUR, stack("a", "b"));
        exchange.refuses(RAPPORTEUR, stack("b", "a"), "note.onto-itself");
    }

    @Test
    void notes_of_two_rooms_can_be_stacked_but_not_with_notes_of_a_warm_up() {
        var exchange = reviewed();
        exchange.does(
                RAPPORTEUR,
                writes("here", ROOM_BOARD, NEEDS, null),
                writes("there", OTHER_BOARD, NEEDS, null),
                writes("road", WARM_UP_BOARD, ROADS, null),
                stack("here", "there"));
        exchange.refuses(RAPPORTEUR, stack("road", "there"), "note.elsewhere");
    }

    @Test
    void nobody_sees_a_note_under_one_that_is_hidden_from_them() {
        var exchange = reviewing();
        exchange.does(
                DELEGATE,
                writes("low", ROOM_BOARD, NEEDS, null),
                writes("top", ROOM_BOARD, NEEDS, null),
                stack("low", "top"),
                new AttributeNote(note("top"), Attribution.ROOM_ONLY));
        assertNull(exchange.note(note("low"), Scopes.STAFF).stack());
        assertNull(exchange.note(note("low"), RoomScopes.of(ROOM)).stack());
        assertEquals(
                note("top"), exchange.note(note("low"), RoomScopes.seats(ROOM)).stack());
    }

    @Test
    void a_note_leaves_its_stack() {
        var exchange = withNotes("a", "b");
        exchange.refuses(RAPPORTEUR, new UnstackNote(note("a")), "note.not-stacked");
        exchange.does(RAPPORTEUR, stack("a", "b"), new UnstackNote(note("a")));
        assertNull(exchange.note(note("a")).stack());
    }

    @Test
    void a_removed_note_can_be_restored() {
        var exchange = withNotes("a", "b");
        exchange.does(RAPPORTEUR, stack("a", "b"), new RemoveNote(note("b")));
        assertEquals(Set.of(), exchange.circle(note("b")));
        assertNull(exchange.note(note("a")).stack());
        exchange.refuses(RAPPORTEUR, new RemoveNote(note("b")), "note.unknown");
        exchange.does(RAPPORTEUR, new RestoreNote(note("b")));
        assertEquals("What b says", exchange.note(note("b")).wording().text());
        exchange.refuses(RAPPORTEUR, new RestoreNote(note("b")), "note.not-removed");
        exchange.refuses(RAPPORTEUR, new RestoreNote(note("x")), "note.unknown");
    }

    @Test
    void people_endorse_once_and_may_take_it_back() {
        var exchange = withNotes("a");
        exchange.does(PEER, new EndorseNote(note("a"), true), new EndorseNote(note("a"), true));
        exchange.does(DELEGATE, new EndorseNote(note("a"), true));
        assertEquals(2, exchange.note(note("a")).endorsements());
        exchange.does(PEER, new EndorseNote(note("a"), false));
        assertEquals(1, exchange.note(note("a")).endorsements());
    }

    @Test
    void only_the_endorser_learns_who_endorses_a_note() {
        var exchange = withNotes("a");
        exchange.does(PEER, new EndorseNote(note("a"), true));
        assertEquals(Set.of(Scopes.person(PEER)), exchange.circle(note("a").endorsementKey()));
        exchange.does(PEER, new EndorseNote(note("a"), false));
        assertEquals(Set.of(), exchange.circle(note("a").endorsementKey()));
    }

    @Test
    void nobody_can_endorse_a_note_that_they_do_not_see() {
        var exchange = reviewing();
        exchange.does(
                DELEGATE,
                writes("secret", ROOM_BOARD, NEEDS, null, NOWHERE, Attribution.ROOM_ONLY),
                writes("heard", ROOM_BOARD, NEEDS, null));
        exchange.refuses(PEER, new EndorseNote(note("heard"), true), "note.unknown");
        Barcelona.close(exchange);
        exchange.does(PEER, new EndorseNote(note("heard"), true));
        exchange.refuses(PEER, new EndorseNote(note("secret"), true), "note.unknown");
        exchange.does(DELEGATE, new EndorseNote(note("secret"), true));
    }

    @Test
    void a_note_is_carried_to_another_stage_with_a_mark() {
        var exchange = reviewing();
        exchange.does(
                RAPPORTEUR,
                writes("then", SESSION_BOARD, NEEDS, FindingType.NEED, OF_QUILMES, Attribution.PUBLIC),
                carry("later", "then", YEARS_AFTER));
        var later = exchange.note(note("later"));
        assertEquals(note("then"), later.carriedFrom());
        assertEquals(CarryMark.CHANGED, later.mark());
        assertEquals(OF_QUILMES.at(YEARS_AFTER), later.sources());
        assertEquals(FindingType.NEED, later.type());
        exchange.refuses(RAPPORTEUR, carry("more", "then", EMERGENCY), "stage.same");
        exchange.refuses(RAPPORTEUR, carry("more", "then", new StageId("before")), "stage.unknown");
        exchange.does(RAPPORTEUR, writes("timeless", SESSION_BOARD, NEEDS, null));
        exchange.refuses(RAPPORTEUR, carry("more", "timeless", YEARS_AFTER), "note.without-stage");
    }

    @Test
    void every_refusal_has_its_own_code() {
        var codes = Arrays.stream(BoardRefusal.values()).map(BoardRefusal::code);
        assertEquals(BoardRefusal.values().length, codes.distinct().count());
    }

    @Test
    void a_finding_keeps_its_first_number() {
        var exchange = withNotes("early", "late");
        exchange.does(RAPPORTEUR, new TypeNote(note("late"), FindingType.GAP));
        exchange.does(RAPPORTEUR, new TypeNote(note("early"), FindingType.GAP));
        exchange.does(RAPPORTEUR, new TypeNote(note("late"), null), new TypeNote(note("late"), FindingType.NEED));
        assertEquals(1, exchange.note(note("late")).number());
        assertEquals(2, exchange.note(note("early")).number());
    }

    private static ReportedExchange withNotes(String... ids) {
        var exchange = reviewing();
        for (var id : ids) {
            exchange.does(DELEGATE, writes(id, SESSION_BOARD, NEEDS, null));
        }
        return exchange;
    }

    private static StackNote stack(String note, String onto) {
        return new StackNote(note(note), note(onto));
    }

    private static CarryNote carry(String note, String from, StageId stage) {
        return new CarryNote(note(note), note(from), stage, CarryMark.CHANGED, wording(note + "-1", "Still cold"));
    }

    private static WriteNote saying(Wording wording) {
        return new WriteNote(note("b"), SESSION_BOARD, NEEDS, wording, null, NOWHERE, Attribution.CITY_UNNAMED);
    }
}
