package org.tertulia.sessions.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tertulia.sessions.whole.SampleDay.MINUTE;
import static org.tertulia.sessions.whole.SampleDay.MORNING;
import static org.tertulia.sessions.whole.SampleDay.POSTERS;
import static org.tertulia.sessions.whole.SampleDay.REPORTS;
import static org.tertulia.sessions.whole.SampleDay.REVIEW;
import static org.tertulia.sessions.whole.SampleDay.practiceOf;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.sessions.lineups.LineUpCommand.PutLineUp;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.rooms.Room;
import org.tertulia.sessions.rooms.RoomCommand.AddRoom;
import org.tertulia.sessions.rooms.RoomCommand.MergeRooms;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.rooms.RoomCommand.PlanRooms;
import org.tertulia.sessions.run.RunCommand.StartSegment;

/** A client chooses the ids of its commands, and so could choose one whose fresh ids are taken. */
class FreshIdsTest {
    private static final SegmentId SECOND_REVIEW = new SegmentId("second-review");

    private final Play play = Play.sample();

    @BeforeEach
    void there_are_two_reviews() {
        var review = SampleDay.review();
        var second = SampleDay.segment(
                SECOND_REVIEW,
                MORNING,
                Segment.Kind.PEER_REVIEW,
                review.plannedStart() + 40 * MINUTE,
                40,
                review.protocol(),
                SampleDay.none());
        var posters = SampleDay.posters(SampleDay.posterTurns());
        var segments = List.of(SampleDay.intro(), posters, review, second, SampleDay.reports(), SampleDay.recap());
        play.accepts(new PutProgramme(SampleDay.programme(segments)));
    }

    @AfterEach
    void views_and_replay_agree() {
        play.checkViewsAndReplay();
    }

    @Test
    void a_planned_room_never_takes_the_id_of_another_room() {
        var taken = new RoomId(freshIdIn(2));
        play.accepts(new AddRoom(taken, REVIEW, null), plan(SECOND_REVIEW));
        assertEquals(List.of(taken), rooms(REVIEW));
        assertEquals(2, Set.copyOf(rooms(SECOND_REVIEW)).size());
        play.accepts(plan(REVIEW), plan(SECOND_REVIEW), new StartSegment(SECOND_REVIEW), new OpenRooms(SECOND_REVIEW));
    }

    @Test
    void a_planned_room_never_takes_the_id_of_a_merged_room() {
        var merged = new RoomId(freshIdIn(4));
        var into = new RoomId("into");
        play.accepts(new AddRoom(merged, REVIEW, null), new AddRoom(into, REVIEW, null));
        play.accepts(new MergeRooms(merged, into), plan(SECOND_REVIEW));
        assertEquals(
                List.of(), rooms(SECOND_REVIEW).stream().filter(merged::equals).toList());
    }

    @Test
    void a_turn_of_a_room_never_takes_the_id_of_another_turn() {
        var taken = new TurnId(freshIdIn(4));
        var turn = SampleDay.posterTurn(taken.value(), "quilmes");
        play.accepts(new PutLineUp(POSTERS, 0, List.of(turn)));
        play.accepts(plan(REVIEW), new StartSegment(REVIEW), new OpenRooms(REVIEW));
        assertEquals(List.of(taken.value()), play.order(POSTERS));
        assertEquals(2, Set.copyOf(play.order(REPORTS)).size());
        assertEquals(POSTERS, play.turn(taken.value()).segment());
    }

    /** The first fresh id of the command that comes after so many. */
    private String freshIdIn(int commands) {
        var last = UUID.fromString(play.lastCommand()).getLeastSignificantBits();
        return new Occasion(play.now(), Play.FACILITATOR, new UUID(0, last + commands)).freshId(0);
    }

    private static PlanRooms plan(SegmentId segment) {
        var present = SampleDay.CITIES.stream().map(Play::delegateOf).toList();
        return new PlanRooms(segment, List.of(practiceOf("quilmes"), practiceOf("kampala")), present, 2);
    }

    private List<RoomId> rooms(SegmentId segment) {
        return play.state().rooms(segment).stream().map(Room::id).toList();
    }
}
