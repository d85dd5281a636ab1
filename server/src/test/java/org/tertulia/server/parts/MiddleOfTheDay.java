package org.tertulia.server.parts;

import java.util.List;
import java.util.Optional;
import org.tertulia.posters.practices.Poster;
import org.tertulia.posters.practices.PosterId;
import org.tertulia.posters.practices.PracticeCommand.AttachPoster;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.BoardCommand.WriteNote;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.boards.Sources;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exchange.LittleExchange;
import org.tertulia.sessions.floor.FloorCommand.GiveFloor;
import org.tertulia.sessions.floor.FloorCommand.RaiseHand;
import org.tertulia.sessions.floor.HandId;
import org.tertulia.sessions.lineups.LineUpCommand.StartTurn;
import org.tertulia.sessions.notices.Audience;
import org.tertulia.sessions.notices.NoticeCommand.SendNotice;
import org.tertulia.sessions.notices.NoticeId;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.rooms.RoomCommand.AddRoom;
import org.tertulia.sessions.rooms.RoomCommand.MoveSeat;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.run.RunCommand.StartSegment;

/**
 * A small exchange in its first session. Quilmes shows its poster. In the review, Quilmes and Gaziantep are in room r1,
 * and Quito is in r2.
 */
final class MiddleOfTheDay {
    static final NoteId NOTE_OF_QUILMES = new NoteId("n-quilmes");
    static final HandId HAND_OF_QUILMES = new HandId("h-quilmes");
    static final BoardId BOARD_OF_R1 = BoardId.of(new RoomId("r1"));
    static final Sources NO_SOURCES = new Sources(null, null, null, null, null, null);

    final LittleExchange exchange = new LittleExchange((state, command, actor) -> Optional.empty());
    private final Rights rights = new Rights();

    MiddleOfTheDay() {
        exchange.engine(new StartSegment(new SegmentId("posters")));
        exchange.engine(new StartTurn(new TurnId("t-quilmes")));
        exchange.engine(new AttachPoster(new PracticeId("p-quilmes"), poster()));
        exchange.engine(new StartSegment(new SegmentId("review")));
        seat("r1", "delegate-quilmes", "delegate-gaziantep", "rapporteur-s1");
        seat("r2", "delegate-quito");
        exchange.engine(new OpenRooms(new SegmentId("review")));
        exchange.done("delegate-quilmes", write(NOTE_OF_QUILMES));
        exchange.done("delegate-quilmes", new RaiseHand(HAND_OF_QUILMES, new SegmentId("review")));
        exchange.engine(new GiveFloor(HAND_OF_QUILMES, 60_000));
        exchange.done("delegate-quilmes", new RaiseHand(new HandId("h-again"), new SegmentId("review")));
        exchange.engine(new SendNotice(
                new NoticeId("w-r1"), new Audience(Audience.Kind.ROOM, "r1"), "Five minutes more", "en"));
    }

    private void seat(String room, String... people) {
        exchange.engine(new AddRoom(new RoomId(room), new SegmentId("review"), null));
        for (var person : people) {
            exchange.engine(new MoveSeat(new PersonId(person), new RoomId(room)));
        }
    }

    boolean may(String person, Command command) {
        return rights.may(exchange.state(), new PersonId(person), command);
    }

    static WriteNote write(NoteId note) {
        return new WriteNote(
                note,
                BOARD_OF_R1,
                new HeadingId("needs"),
                words("e-" + note.value()),
                null,
                NO_SOURCES,
                Attribution.PUBLIC);
    }

    static Wording words(String edit) {
        return new Wording(new EditId(edit), "Neighbours open their doors", "en");
    }

    static Poster poster() {
        return new Poster(new PosterId("a1"), List.of(new Poster.Page(800, 600), new Poster.Page(800, 600)));
    }
}
