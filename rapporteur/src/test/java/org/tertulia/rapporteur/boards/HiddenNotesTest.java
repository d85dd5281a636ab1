package org.tertulia.rapporteur.boards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tertulia.rapporteur.Barcelona.DELEGATE;
import static org.tertulia.rapporteur.Barcelona.NEEDS;
import static org.tertulia.rapporteur.Barcelona.NOWHERE;
import static org.tertulia.rapporteur.Barcelona.OF_QUILMES;
import static org.tertulia.rapporteur.Barcelona.ORGANISER;
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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.Barcelona;
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
import org.tertulia.sessions.rooms.RoomEvent.SeatLeft;
import org.tertulia.sessions.rooms.RoomScopes;
import org.tertulia.sessions.whole.Scopes;

/** What people can do with notes of which they do not see everything. */
class HiddenNotesTest {
    private final ReportedExchange exchange = reviewing();

    @Test
    void a_carried_note_says_no_more_than_its_carrier_sees() {
        exchange.does(DELEGATE, writes("n", SESSION_BOARD, NEEDS, null, OF_QUILMES, Attribution.CITY_UNNAMED));
        exchange.does(PEER, carry("later"));
        exchange.circle(note("later")).forEach(scope -> {
            var seen = exchange.note(note("later"), scope);
            assertEquals(OF_QUILMES.unnamed().at(YEARS_AFTER), seen.sources());
            assertEquals(Attribution.CITY_UNNAMED, seen.attribution());
        });
        exchange.does(PEER, new AttributeNote(note("later"), Attribution.PUBLIC));
        var published = exchange.note(note("later"), Scopes.EVERYONE);
        assertEquals(OF_QUILMES.unnamed().at(YEARS_AFTER), published.sources());
        assertNull(published.carriedFrom());
    }

    @Test
    void a_note_that_is_carried_again_and_again_still_names_no_city() {
        exchange.does(DELEGATE, writes("n", SESSION_BOARD, NEEDS, null, OF_QUILMES, Attribution.CITY_UNNAMED));
        var carried = exchange.does(PEER, carry("later"));
        var undone = exchange.undoes(PEER, carried);
        exchange.undoes(PEER, undone);
        assertEquals(
                OF_QUILMES.unnamed().at(YEARS_AFTER),
                exchange.note(note("later"), Scopes.person(PEER)).sources());
    }

    @Test
    void a_carried_note_does_not_reveal_the_room_of_an_unnamed_city() {
        exchange.does(DELEGATE, writes("n", ROOM_BOARD, NEEDS, null, OF_QUILMES, Attribution.CITY_UNNAMED));
        Barcelona.close(exchange);
        exchange.does(PEER, carry("later"));
        assertEquals(
                SESSION_BOARD, exchange.note(note("later"), Scopes.person(PEER)).board());
    }

    @Test
    void people_who_know_the_city_carry_all_of_a_note() {
        exchange.does(DELEGATE, writes("n", SESSION_BOARD, NEEDS, null, OF_QUILMES, Attribution.CITY_UNNAMED));
        exchange.does(RAPPORTEUR, carry("of-staff"));
        exchange.does(DELEGATE, carry("of-author"));
        assertEquals(OF_QUILMES.at(YEARS_AFTER), exchange.note(note("of-staff")).sources());
        assertEquals(
                OF_QUILMES.at(YEARS_AFTER), exchange.note(note("of-author")).sources());
    }

    @Test
    void nobody_acts_on_a_note_that_they_do_not_see() {
        exchange.does(
                DELEGATE,
                writes("n", ROOM_BOARD, NEEDS, null, OF_QUILMES, Attribution.ROOM_ONLY),
                writes("shared", ROOM_BOARD, NEEDS, null));
        Barcelona.close(exchange);
        exchange.does(PEER, writes("own", SESSION_BOARD, NEEDS, null));
        onNote("n").forEach(command -> exchange.refuses(PEER, command, "note.unknown"));
        for (var lower : List.of("own", "shared")) {
            exchange.refuses(PEER, new StackNote(note(lower), note("n")), "note.unknown");
        }
        exchange.does(DELEGATE, new RemoveNote(note("n")));
        exchange.refuses(PEER, new RestoreNote(note("n")), "note.unknown");
        exchange.does(DELEGATE, new RestoreNote(note("n")));
    }

    @Test
    void an_unseen_note_is_refused_like_one_that_does_not_exist() {
        exchange.does(DELEGATE, writes("n", ROOM_BOARD, NEEDS, null, OF_QUILMES, Attribution.ROOM_ONLY));
        for (var id : List.of("n", "nothing")) {
            var stale = new EditNote(note(id), wording("n-3", "A guess"), new EditId("n-0"));
            var refusal = exchange.refuses(PEER, stale, "note.unknown");
            assertEquals(Map.of(), refusal.details());
        }
    }

    @Test
    void an_author_who_has_left_the_room_cannot_undo_that_a_note_is_for_the_room_only() {
        exchange.does(DELEGATE, writes("n", ROOM_BOARD, NEEDS, null, OF_QUILMES, Attribution.PUBLIC));
        var act = exchange.does(DELEGATE, new AttributeNote(note("n"), Attribution.ROOM_ONLY));
        exchange.happens(new SeatLeft(DELEGATE, ROOM));
        exchange.does(ORGANISER, new EditNote(note("n"), wording("n-2", "A secret"), new EditId("n-1")));
        exchange.refusesUndo(DELEGATE, act, "note.unknown");
        assertEquals(Set.of(RoomScopes.seats(ROOM)), exchange.circle(note("n")));
    }

    private static Stream<BoardCommand> onNote(String id) {
        var note = note(id);
        return Stream.of(
                new EditNote(note, wording("n-2", "Other words"), new EditId("n-1")),
                new TypeNote(note, FindingType.NEED),
                new MoveNote(note, TIME),
                new SourceNote(note, NOWHERE),
                new AttributeNote(note, Attribution.PUBLIC),
                new StackNote(note, note("shared")),
                new UnstackNote(note),
                new EndorseNote(note, true),
                new RemoveNote(note),
                new RestoreNote(note),
                new ShowNote(ROOM_BOARD, note),
                carry("later"));
    }

    private static CarryNote carry(String id) {
        return new CarryNote(note(id), note("n"), YEARS_AFTER, CarryMark.CHANGED, wording(id + "-1", "Later"));
    }
}
