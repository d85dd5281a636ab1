package org.tertulia.server.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exchange.LittleExchange;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;
import org.tertulia.sessions.lineups.LineUpCommand.StartTurn;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.rooms.RoomCommand.AddRoom;
import org.tertulia.sessions.rooms.RoomCommand.CloseRooms;
import org.tertulia.sessions.rooms.RoomCommand.MoveSeat;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.run.RunCommand.StartSegment;

class TextPageTest {
    private static final SegmentId REVIEW = new SegmentId("review");
    private static final PersonId QUILMES = new PersonId("delegate-quilmes");

    private final LittleExchange exchange = new LittleExchange((state, command, actor) -> Optional.empty());

    @BeforeEach
    void quilmes_sits_in_a_room_without_a_subject() {
        exchange.engine(new StartSegment(REVIEW));
        exchange.engine(new AddRoom(new RoomId("r1"), REVIEW, null));
        exchange.engine(new MoveSeat(QUILMES, new RoomId("r1")));
    }

    @Test
    void a_room_is_on_the_page_while_it_is_open() {
        exchange.engine(new OpenRooms(REVIEW));
        assertNotNull(page().room());
        exchange.engine(new CloseRooms(REVIEW));
        assertNull(page().room());
    }

    @Test
    void a_room_names_the_others_who_sit_in_it() {
        exchange.engine(new OpenRooms(REVIEW));
        assertEquals("", room().people());
        exchange.engine(new MoveSeat(new PersonId("delegate-quito"), new RoomId("r1")));
        assertEquals("delegate-quito", room().people());
    }

    @Test
    void a_room_without_a_subject_reports_by_its_number() {
        exchange.engine(new OpenRooms(REVIEW));
        var reports = new SegmentId("reports");
        exchange.engine(new StartSegment(reports));
        exchange.engine(new StartTurn(exchange.state().turns(reports).getFirst().id()));
        var turn = Optional.ofNullable(page().running().getLast().turn());
        assertEquals(Optional.of("Sala 1"), turn.map(TextPage.Speaking::who));
    }

    private TextPage.Room room() {
        var room = page().room();
        assertNotNull(room);
        return room;
    }

    private TextPage page() {
        var rules = exchange.rules();
        var seen = SeenExchange.of(rules, exchange.state(), rules.scopes(exchange.state(), QUILMES));
        return TextPageWriter.of(seen, new PageWords(Messages.load(), PersonId::value), Language.ES, exchange.now())
                .orElseThrow()
                .write("little", QUILMES, 0);
    }
}
