package org.tertulia.rapporteur.boards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tertulia.rapporteur.Barcelona.DELEGATE;
import static org.tertulia.rapporteur.Barcelona.NEEDS;
import static org.tertulia.rapporteur.Barcelona.NOWHERE;
import static org.tertulia.rapporteur.Barcelona.OTHER_BOARD;
import static org.tertulia.rapporteur.Barcelona.OTHER_ROOM;
import static org.tertulia.rapporteur.Barcelona.PEER;
import static org.tertulia.rapporteur.Barcelona.RAPPORTEUR;
import static org.tertulia.rapporteur.Barcelona.REVIEW;
import static org.tertulia.rapporteur.Barcelona.ROOM;
import static org.tertulia.rapporteur.Barcelona.ROOM_BOARD;
import static org.tertulia.rapporteur.Barcelona.SESSION_BOARD;
import static org.tertulia.rapporteur.Barcelona.TIME;
import static org.tertulia.rapporteur.Barcelona.headings;
import static org.tertulia.rapporteur.Barcelona.note;
import static org.tertulia.rapporteur.Barcelona.reviewing;
import static org.tertulia.rapporteur.Barcelona.writes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.Barcelona;
import org.tertulia.rapporteur.Plans;
import org.tertulia.rapporteur.ReportedExchange;
import org.tertulia.rapporteur.boards.BoardCommand.AttributeNote;
import org.tertulia.rapporteur.boards.BoardCommand.MoveNote;
import org.tertulia.rapporteur.boards.BoardCommand.TypeNote;
import org.tertulia.realtime.contract.Topic;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammePut;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.rooms.RoomEvent.RoomPlanned;
import org.tertulia.sessions.rooms.RoomEvent.RoomRemoved;
import org.tertulia.sessions.rooms.RoomEvent.RoomsMerged;
import org.tertulia.sessions.rooms.RoomEvent.RoomsOpened;
import org.tertulia.sessions.whole.Scopes;

/** How the notes of a board come in pieces, heading by heading. */
class PiecesTest {
    private static final int FULL = Pieces.MOST_NOTES;

    private final ReportedExchange exchange = reviewing();

    @Test
    void a_heading_with_more_than_twenty_notes_comes_in_several_pieces() {
        write("needs", 2 * FULL, SESSION_BOARD, NEEDS);
        assertEquals(List.of(2, 1), pieces());
        write("late", 15, SESSION_BOARD, NEEDS);
        assertEquals(List.of(3, 1), pieces());
        assertTopic("note/session:peers/needs/0", "needs-0");
        assertTopic("note/session:peers/needs/1", "needs-" + FULL);
        assertTopic("note/session:peers/needs/2", "late-14");
    }

    @Test
    void notes_under_one_heading_do_not_count_under_another() {
        write("needs", FULL, SESSION_BOARD, NEEDS);
        write("time", FULL, SESSION_BOARD, TIME);
        assertEquals(List.of(1, 1), pieces());
        assertTopic("note/session:peers/time/0", "time-0");
    }

    @Test
    void a_moved_note_takes_the_last_place_under_its_new_heading() {
        write("moved", 1, SESSION_BOARD, TIME);
        write("needs", FULL, SESSION_BOARD, NEEDS);
        var act = exchange.does(RAPPORTEUR, new MoveNote(note("moved-0"), NEEDS));
        assertTopic("note/session:peers/needs/1", "moved-0");
        assertEquals(List.of(2, 1), pieces());
        exchange.undoes(RAPPORTEUR, act);
        assertTopic("note/session:peers/time/0", "moved-0");
        assertEquals(exchange.state(), exchange.replayed());
    }

    @Test
    void a_note_that_moves_to_and_fro_makes_no_new_pieces() {
        write("needs", FULL, SESSION_BOARD, NEEDS);
        for (var times = 0; times < 2 * FULL; times++) {
            exchange.does(RAPPORTEUR, new MoveNote(note("needs-0"), TIME), new MoveNote(note("needs-0"), NEEDS));
        }
        assertEquals(List.of(1, 1), pieces());
    }

    @Test
    void a_note_of_a_room_is_not_told_apart_by_its_piece() {
        write("before", FULL - 1, SESSION_BOARD, NEEDS);
        write("room", 2, ROOM_BOARD, NEEDS);
        write("after", 1, SESSION_BOARD, NEEDS);
        assertTopic("note/room:room-1/all", "room-0");
        Barcelona.close(exchange);
        assertTopic("note/session:peers/needs/0", "before-0");
        assertTopic("note/session:peers/needs/0", "room-0");
        assertTopic("note/session:peers/needs/1", "room-1");
        assertTopic("note/session:peers/needs/1", "after-0");
    }

    @Test
    void the_notes_of_a_room_come_together() {
        write("needs", FULL + 1, ROOM_BOARD, NEEDS);
        write("time", 1, ROOM_BOARD, TIME);
        assertTopic("note/room:room-1/all", "needs-0");
        assertTopic("note/room:room-1/all", "needs-" + FULL);
        assertTopic("note/room:room-1/all", "time-0");
    }

    @Test
    void a_note_for_its_room_only_is_counted_with_the_session_when_it_may_leave() {
        exchange.does(DELEGATE, writes("secret", ROOM_BOARD, NEEDS, null, NOWHERE, Attribution.ROOM_ONLY));
        write("needs", FULL, SESSION_BOARD, NEEDS);
        assertEquals(List.of(1, 1), pieces());
        exchange.does(DELEGATE, new AttributeNote(note("secret"), Attribution.CITY_UNNAMED));
        assertEquals(List.of(2, 1), pieces());
        Barcelona.close(exchange);
        assertTopic("note/session:peers/needs/1", "secret");
    }

    @Test
    void notes_of_merged_rooms_stay_in_their_pieces_of_the_session() {
        write("needs", FULL, SESSION_BOARD, NEEDS);
        write("room", 1, ROOM_BOARD, NEEDS);
        exchange.does(PEER, writes("other", OTHER_BOARD, NEEDS, null));
        exchange.happens(new RoomsMerged(OTHER_ROOM, ROOM));
        assertTopic("note/room:room-1/all", "room-0");
        assertTopic("note/room:room-1/all", "other");
        assertEquals(List.of(2, 1), pieces());
    }

    @Test
    void a_note_of_a_room_is_counted_with_its_session_also_when_that_has_no_such_heading() {
        exchange.happens(new ProgrammePut(Plans.withHeadings(headings("lessons"), List.of(), headings("keys"))));
        write("room", 1, ROOM_BOARD, NEEDS);
        exchange.does(RAPPORTEUR, new TypeNote(note("room-0"), FindingType.LESSON));
        Barcelona.close(exchange);
        assertTopic("note/session:peers/needs/0", "room-0");
        exchange.happens(new ProgrammePut(Barcelona.programme("Barcelona 2022")));
        assertTopic("note/session:peers/needs/0", "room-0");
    }

    @Test
    void notes_under_headings_that_only_one_room_has_are_counted_together() {
        var session = headings("lessons");
        exchange.happens(new ProgrammePut(Plans.withHeadings(session, List.of(), headings("keys"))));
        exchange.happens(new RoomRemoved(ROOM));
        exchange.happens(new RoomRemoved(OTHER_ROOM));
        plan("inclusion", headings("actions", "barriers"));
        plan("data", headings("actions", "sources"));
        write("barrier", 1, BoardId.of(new RoomId("inclusion")), new HeadingId("barriers"));
        write("action", 1, BoardId.of(new RoomId("data")), new HeadingId("actions"));
        Barcelona.close(exchange);
        assertTopic("note/session:peers/other-headings/0", "barrier-0");
        assertTopic("note/session:peers/actions/0", "action-0");
        plan("reintegration", headings("barriers", "sources"));
        Barcelona.close(exchange);
        assertTopic("note/session:peers/barriers/0", "barrier-0");
    }

    private void plan(String room, List<Heading> headings) {
        exchange.happens(new RoomPlanned(new RoomId(room), REVIEW, 1, 6, null, headings));
        exchange.happens(new RoomsOpened(REVIEW, 0));
    }

    private void write(String name, int count, BoardId board, HeadingId heading) {
        for (var number = 0; number < count; number++) {
            exchange.does(DELEGATE, writes(name + "-" + number, board, heading, null));
        }
    }

    /** Of the two headings that the session's board has itself. */
    private List<Integer> pieces() {
        return exchange.board(SESSION_BOARD, Scopes.EVERYONE).pieces().subList(0, 2);
    }

    private void assertTopic(String topic, String note) {
        assertEquals(new Topic(topic), new BoardLooks(exchange.state().written()).topic(note(note)));
    }
}
