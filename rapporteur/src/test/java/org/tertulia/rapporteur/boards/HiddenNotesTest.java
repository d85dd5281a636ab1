package org.tertulia.rapporteur.boards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tertulia.rapporteur.Barcelona.DELEGATE;
import static org.tertulia.rapporteur.Barcelona.NEEDS;
import static org.tertulia.rapporteur.Barcelona.OF_QUILMES;
import static org.tertulia.rapporteur.Barcelona.PEER;
import static org.tertulia.rapporteur.Barcelona.RAPPORTEUR;
import static org.tertulia.rapporteur.Barcelona.ROOM_BOARD;
import static org.tertulia.rapporteur.Barcelona.SESSION_BOARD;
import static org.tertulia.rapporteur.Barcelona.YEARS_AFTER;
import static org.tertulia.rapporteur.Barcelona.note;
import static org.tertulia.rapporteur.Barcelona.reviewing;
import static org.tertulia.rapporteur.Barcelona.wording;
import static org.tertulia.rapporteur.Barcelona.writes;

import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.Barcelona;
import org.tertulia.rapporteur.ReportedExchange;
import org.tertulia.rapporteur.boards.BoardCommand.AttributeNote;
import org.tertulia.rapporteur.boards.BoardCommand.CarryNote;
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

    private static CarryNote carry(String id) {
        return new CarryNote(note(id), note("n"), YEARS_AFTER, CarryMark.CHANGED, wording(id + "-1", "Later"));
    }
}
