package org.tertulia.rapporteur.boards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tertulia.rapporteur.Barcelona.DELEGATE;
import static org.tertulia.rapporteur.Barcelona.EMERGENCY;
import static org.tertulia.rapporteur.Barcelona.NEEDS;
import static org.tertulia.rapporteur.Barcelona.OF_QUILMES;
import static org.tertulia.rapporteur.Barcelona.OTHER_BOARD;
import static org.tertulia.rapporteur.Barcelona.OTHER_ROOM;
import static org.tertulia.rapporteur.Barcelona.QUILMES;
import static org.tertulia.rapporteur.Barcelona.RAPPORTEUR;
import static org.tertulia.rapporteur.Barcelona.REVIEW;
import static org.tertulia.rapporteur.Barcelona.ROADS;
import static org.tertulia.rapporteur.Barcelona.ROOM;
import static org.tertulia.rapporteur.Barcelona.ROOM_BOARD;
import static org.tertulia.rapporteur.Barcelona.SESSION_BOARD;
import static org.tertulia.rapporteur.Barcelona.SHELTERS;
import static org.tertulia.rapporteur.Barcelona.TIME;
import static org.tertulia.rapporteur.Barcelona.WARM_UP_BOARD;
import static org.tertulia.rapporteur.Barcelona.YEARS_AFTER;
import static org.tertulia.rapporteur.Barcelona.note;
import static org.tertulia.rapporteur.Barcelona.planned;
import static org.tertulia.rapporteur.Barcelona.reviewing;
import static org.tertulia.rapporteur.Barcelona.wording;
import static org.tertulia.rapporteur.Barcelona.writes;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.Barcelona;
import org.tertulia.rapporteur.Plans;
import org.tertulia.rapporteur.boards.BoardCommand.AttributeNote;
import org.tertulia.rapporteur.boards.BoardCommand.CarryNote;
import org.tertulia.rapporteur.boards.BoardCommand.MoveNote;
import org.tertulia.rapporteur.boards.BoardCommand.RemoveNote;
import org.tertulia.rapporteur.boards.BoardCommand.ShowNote;
import org.tertulia.rapporteur.boards.BoardCommand.TypeNote;
import org.tertulia.rapporteur.boards.NoteView.Place;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammePut;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.rooms.RoomEvent.RoomPlanned;
import org.tertulia.sessions.rooms.RoomEvent.RoomRemoved;
import org.tertulia.sessions.rooms.RoomEvent.RoomsMerged;
import org.tertulia.sessions.rooms.RoomEvent.RoomsOpened;
import org.tertulia.sessions.rooms.RoomScopes;
import org.tertulia.sessions.whole.Scopes;

class BoardsTest {
    @Test
    void a_planned_room_has_a_board_that_opens_with_it() {
        var exchange = planned();
        exchange.refuses(RAPPORTEUR, writes("n", ROOM_BOARD, NEEDS, null), "board.not-open");
        assertEquals(Set.of(Scopes.STAFF), exchange.circle(ROOM_BOARD.key()));
        var open = reviewing();
        open.does(RAPPORTEUR, writes("n", ROOM_BOARD, NEEDS, null));
        assertEquals(
                List.of("needs", "time", "transfer", "agendas"),
                open.board(ROOM_BOARD, RoomScopes.of(ROOM)).headings().stream()
                        .map(Heading::id)
                        .map(HeadingId::value)
                        .toList());
    }

    @Test
    void only_the_room_and_staff_see_its_notes_until_it_closes() {
        var exchange = reviewing();
        exchange.does(DELEGATE, writes("n", ROOM_BOARD, NEEDS, null));
        assertEquals(Set.of(Scopes.STAFF, RoomScopes.of(ROOM), RoomScopes.seats(ROOM)), exchange.circle(note("n")));
        Barcelona.close(exchange);
        assertEquals(
                Set.of(
                        Scopes.EVERYONE,
                        Scopes.STAFF,
                        RoomScopes.of(ROOM),
                        RoomScopes.seats(ROOM),
                        Scopes.person(DELEGATE)),
                exchange.circle(note("n")));
    }

    @Test
    void only_the_room_and_staff_see_its_notes_when_it_opens_again() {
        var exchange = reviewing();
        exchange.does(DELEGATE, writes("n", ROOM_BOARD, NEEDS, null));
        Barcelona.close(exchange);
        exchange.happens(new RoomsOpened(REVIEW, 0));
        exchange.does(DELEGATE, writes("more", ROOM_BOARD, NEEDS, null));
        for (var written : List.of(note("n"), note("more"))) {
            assertEquals(Set.of(Scopes.STAFF, RoomScopes.of(ROOM), RoomScopes.seats(ROOM)), exchange.circle(written));
        }
    }

    @Test
    void a_note_for_this_room_only_never_leaves_the_room() {
        var exchange = reviewing();
        exchange.does(DELEGATE, writes("n", ROOM_BOARD, NEEDS, FindingType.NEED, OF_QUILMES, Attribution.ROOM_ONLY));
        Barcelona.close(exchange);
        assertEquals(Set.of(RoomScopes.seats(ROOM)), exchange.circle(note("n")));
        assertEquals(
                List.of(new Place(ROOM_BOARD, NEEDS)),
                exchange.note(note("n"), RoomScopes.seats(ROOM)).places());
        exchange.refuses(
                RAPPORTEUR,
                writes("s", SESSION_BOARD, NEEDS, null, OF_QUILMES, Attribution.ROOM_ONLY),
                "note.not-in-a-room");
    }

    @Test
    void an_unnamed_city_is_hidden_except_from_the_room_staff_and_the_author() {
        var exchange = reviewing();
        exchange.does(DELEGATE, writes("n", ROOM_BOARD, NEEDS, null, OF_QUILMES, Attribution.CITY_UNNAMED));
        Barcelona.close(exchange);
        var everyones = exchange.note(note("n"), Scopes.EVERYONE);
        assertNull(everyones.author());
        assertEquals(OF_QUILMES.unnamed(), everyones.sources());
        Stream.of(Scopes.STAFF, RoomScopes.of(ROOM), Scopes.person(DELEGATE))
                .forEach(scope ->
                        assertEquals(OF_QUILMES, exchange.note(note("n"), scope).sources()));
        exchange.does(RAPPORTEUR, new AttributeNote(note("n"), Attribution.PUBLIC));
        assertEquals(DELEGATE, exchange.note(note("n"), Scopes.EVERYONE).author());
        assertEquals(Set.of(Scopes.EVERYONE, RoomScopes.seats(ROOM)), exchange.circle(note("n")));
    }

    @Test
    void the_room_does_not_reveal_an_unnamed_city() {
        var exchange = reviewing();
        var there = new Sources(DELEGATE, QUILMES, SHELTERS, ROOM, REVIEW, EMERGENCY);
        exchange.does(
                DELEGATE,
                writes("n", ROOM_BOARD, NEEDS, FindingType.NEED, there, Attribution.CITY_UNNAMED),
                new ShowNote(ROOM_BOARD, note("n")));
        Barcelona.close(exchange);
        var everyones = exchange.note(note("n"), Scopes.EVERYONE);
        assertEquals(new Sources(null, null, null, null, REVIEW, EMERGENCY), everyones.sources());
        assertEquals(SESSION_BOARD, everyones.board());
        assertEquals(
                List.of(new Place(SESSION_BOARD, NEEDS), new Place(BoardId.EXCHANGE, new HeadingId("keys"))),
                everyones.places());
        assertNull(exchange.board(ROOM_BOARD, Scopes.EVERYONE).shown());
    }

    @Test
    void a_note_of_another_stage_does_not_reveal_an_unnamed_city() {
        var exchange = reviewing();
        var carried =
                new CarryNote(note("later"), note("n"), YEARS_AFTER, CarryMark.STILL_VALID, wording("l-1", "Still"));
        exchange.does(
                RAPPORTEUR, writes("n", SESSION_BOARD, NEEDS, null, OF_QUILMES, Attribution.CITY_UNNAMED), carried);
        assertEquals(note("n"), exchange.note(note("later"), Scopes.EVERYONE).carriedFrom());
        exchange.does(RAPPORTEUR, new AttributeNote(note("n"), Attribution.PUBLIC));
        assertNull(exchange.note(note("later"), Scopes.EVERYONE).carriedFrom());
        assertEquals(note("n"), exchange.note(note("later"), Scopes.STAFF).carriedFrom());
    }

    @Test
    void a_rooms_note_rolls_up_to_its_session_and_a_finding_to_the_exchange() {
        var exchange = reviewing();
        exchange.does(RAPPORTEUR, writes("n", ROOM_BOARD, TIME, null));
        assertEquals(
                List.of(new Place(ROOM_BOARD, TIME), new Place(SESSION_BOARD, TIME)),
                exchange.note(note("n")).places());
        exchange.does(RAPPORTEUR, new TypeNote(note("n"), FindingType.GAP));
        assertEquals(
                new Place(BoardId.EXCHANGE, new HeadingId("differences")),
                exchange.note(note("n")).places().getLast());
    }

    @Test
    void notes_of_a_warm_up_stay_there() {
        var exchange = reviewing();
        exchange.refuses(RAPPORTEUR, writes("n", WARM_UP_BOARD, ROADS, FindingType.TREND), "board.without-findings");
        exchange.does(DELEGATE, writes("n", WARM_UP_BOARD, ROADS, null));
        exchange.refuses(RAPPORTEUR, new TypeNote(note("n"), FindingType.TREND), "board.without-findings");
        assertEquals(
                List.of(new Place(WARM_UP_BOARD, ROADS)),
                exchange.note(note("n")).places());
    }

    @Test
    void a_note_moves_among_the_headings_of_its_board() {
        var exchange = reviewing();
        exchange.does(DELEGATE, writes("n", ROOM_BOARD, NEEDS, null), new MoveNote(note("n"), TIME));
        assertEquals(TIME, exchange.note(note("n")).heading());
        exchange.refuses(DELEGATE, new MoveNote(note("n"), ROADS), "heading.unknown");
    }

    @Test
    void notes_of_a_merged_room_follow_its_people_also_those_sent_meanwhile() {
        var exchange = reviewing();
        exchange.does(DELEGATE, writes("early", ROOM_BOARD, NEEDS, null));
        exchange.happens(new RoomsMerged(ROOM, OTHER_ROOM));
        exchange.does(DELEGATE, writes("late", ROOM_BOARD, NEEDS, null));
        assertEquals(OTHER_BOARD, exchange.note(note("early")).board());
        assertEquals(OTHER_BOARD, exchange.note(note("late")).board());
        assertEquals(
                Set.of(Scopes.STAFF, RoomScopes.of(OTHER_ROOM), RoomScopes.seats(OTHER_ROOM)),
                exchange.circle(note("early")));
    }

    @Test
    void a_merged_room_brings_its_headings() {
        var exchange = reviewing();
        var room = new RoomId("data");
        exchange.happens(new RoomPlanned(room, REVIEW, 3, 6, null, Barcelona.headings("sources")));
        exchange.happens(new RoomsOpened(REVIEW, 0));
        exchange.does(RAPPORTEUR, writes("early", BoardId.of(room), new HeadingId("sources"), null));
        exchange.happens(new RoomsMerged(room, ROOM));
        exchange.does(RAPPORTEUR, writes("late", BoardId.of(room), new HeadingId("sources"), null));
        assertEquals(
                new Place(ROOM_BOARD, new HeadingId("sources")),
                exchange.note(note("early")).places().getFirst());
        assertEquals(
                new HeadingId("sources"),
                exchange.board(ROOM_BOARD, Scopes.STAFF).headings().getLast().id());
    }

    @Test
    void a_heading_of_rooms_under_which_someone_writes_stays_on_the_board_above() {
        var exchange = reviewing();
        var agendas = new HeadingId("agendas");
        exchange.does(RAPPORTEUR, writes("n", SESSION_BOARD, agendas, null));
        exchange.happens(new RoomRemoved(ROOM));
        exchange.happens(new RoomRemoved(OTHER_ROOM));
        assertEquals(
                List.of(NEEDS, TIME, agendas),
                exchange.board(SESSION_BOARD, Scopes.EVERYONE).headings().stream()
                        .map(Heading::id)
                        .toList());
    }

    @Test
    void a_note_of_a_room_is_also_on_the_board_of_its_segment() {
        var exchange = reviewing();
        var lessons = Barcelona.headings("lessons");
        exchange.happens(new ProgrammePut(Plans.withHeadings(lessons, Barcelona.headings("needs"), lessons)));
        exchange.does(RAPPORTEUR, writes("n", ROOM_BOARD, NEEDS, FindingType.NEED));
        assertEquals(
                List.of(
                        new Place(ROOM_BOARD, NEEDS),
                        new Place(SESSION_BOARD, NEEDS),
                        new Place(BoardId.of(REVIEW), NEEDS),
                        new Place(BoardId.EXCHANGE, OtherHeadings.ID)),
                exchange.note(note("n")).places());
    }

    @Test
    void the_board_of_a_removed_room_stays_only_if_it_has_notes() {
        var exchange = reviewing();
        exchange.does(DELEGATE, writes("n", ROOM_BOARD, NEEDS, null));
        exchange.happens(new RoomRemoved(ROOM));
        exchange.happens(new RoomRemoved(OTHER_ROOM));
        assertEquals(ROOM.value(), exchange.board(ROOM_BOARD, Scopes.EVERYONE).of());
        assertEquals(Set.of(), exchange.circle(OTHER_BOARD.key()));
    }

    @Test
    void the_board_of_a_room_whose_segment_is_gone_stays_only_if_it_has_notes() {
        var exchange = reviewing();
        exchange.does(DELEGATE, writes("n", ROOM_BOARD, NEEDS, null));
        exchange.happens(new ProgrammePut(Plans.without(REVIEW)));
        assertEquals(ROOM.value(), exchange.board(ROOM_BOARD, Scopes.STAFF).of());
        assertEquals(Set.of(), exchange.circle(OTHER_BOARD.key()));
    }

    @Test
    void a_new_programme_keeps_headings_with_notes() {
        var exchange = reviewing();
        exchange.does(RAPPORTEUR, writes("n", SESSION_BOARD, TIME, null));
        exchange.happens(new ProgrammePut(Plans.withoutSessionHeadings()));
        assertEquals(
                List.of("time"),
                exchange.board(SESSION_BOARD, Scopes.EVERYONE).headings().stream()
                        .map(heading -> heading.id().value())
                        .filter("time"::equals)
                        .toList());
        assertEquals(Set.of(), exchange.circle(WARM_UP_BOARD.key()));
    }

    @Test
    void a_board_shows_only_notes_that_all_its_people_see() {
        var exchange = reviewing();
        exchange.does(DELEGATE, writes("n", ROOM_BOARD, NEEDS, null));
        exchange.refuses(RAPPORTEUR, new ShowNote(SESSION_BOARD, note("n")), "note.not-seen-by-all");
        exchange.refuses(RAPPORTEUR, new ShowNote(OTHER_BOARD, note("n")), "note.elsewhere");
        Barcelona.close(exchange);
        exchange.does(RAPPORTEUR, new ShowNote(SESSION_BOARD, note("n")));
        assertEquals(note("n"), exchange.board(SESSION_BOARD, Scopes.EVERYONE).shown());
        exchange.does(RAPPORTEUR, new RemoveNote(note("n")));
        assertNull(exchange.board(SESSION_BOARD, Scopes.EVERYONE).shown());
    }
}
