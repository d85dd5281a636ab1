package org.tertulia.server.access;

import java.util.List;
import java.util.Optional;
import org.tertulia.posters.Poster;
import org.tertulia.posters.PosterId;
import org.tertulia.posters.PostersCommand.AttachPoster;
import org.tertulia.posters.PracticeId;
import org.tertulia.rapporteur.Attribution;
import org.tertulia.rapporteur.BoardCommand.WriteNote;
import org.tertulia.rapporteur.BoardId;
import org.tertulia.rapporteur.EditId;
import org.tertulia.rapporteur.NoteId;
import org.tertulia.rapporteur.Sources;
import org.tertulia.rapporteur.Wording;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exchange.LittleExchange;
import org.tertulia.sessions.Audience;
import org.tertulia.sessions.FloorCommand.GiveFloor;
import org.tertulia.sessions.FloorCommand.RaiseHand;
import org.tertulia.sessions.HandId;
import org.tertulia.sessions.HeadingId;
import org.tertulia.sessions.LineUpCommand.StartTurn;
import org.tertulia.sessions.NoticeCommand.SendNotice;
import org.tertulia.sessions.NoticeId;
import org.tertulia.sessions.RoomCommand.AddRoom;
import org.tertulia.sessions.RoomCommand.MoveSeat;
import org.tertulia.sessions.RoomCommand.OpenRooms;
import org.tertulia.sessions.RoomId;
import org.tertulia.sessions.RunCommand.StartSegment;
import org.tertulia.sessions.SegmentId;
import org.tertulia.sessions.TurnId;

/**
 * A little exchange in its first session: Quilmes shows its poster, and in the review it sits in room r1 with Gaziantep, while Quito sits in r2.
 */
final class MiddleOfTheDay {
    static final NoteId NOTE_OF_QUILMES = new NoteId("n-quilmes");
    static final HandId HAND_OF_QUILMES = new HandId("h-quilmes");
    static final BoardId BOARD_OF_R1 = BoardId.of(new RoomId("r1"));
    static final Sources NO_SOURCES = new Sources(null, null, null, null, null, null);

    final LittleExchange exchange = new LittleExchange((state, command, actor) -> Optional.empty());
    private final Access access = new Access();

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
        return access.may(exchange.state(), new PersonId(person), command);
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
