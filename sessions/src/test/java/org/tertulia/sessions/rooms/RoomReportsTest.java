package org.tertulia.sessions.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tertulia.sessions.whole.SampleDay.REPORTS;
import static org.tertulia.sessions.whole.SampleDay.REVIEW;
import static org.tertulia.sessions.whole.SampleDay.practiceOf;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.lineups.Turn;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.rooms.RoomCommand.AddRoom;
import org.tertulia.sessions.rooms.RoomCommand.MergeRooms;
import org.tertulia.sessions.rooms.RoomCommand.MoveSeat;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.rooms.RoomCommand.PlanRooms;
import org.tertulia.sessions.run.RunCommand;
import org.tertulia.sessions.whole.Play;

class RoomReportsTest {
    private static final PersonId MERSIN = Play.delegateOf("mersin");
    private static final RoomId THIRD = new RoomId("third");

    private final Play play = Play.sample();

    @BeforeEach
    void two_rooms_are_planned_and_the_review_runs() {
        var present = List.of(
                Play.delegateOf("quilmes"),
                Play.delegateOf("kampala"),
                Play.delegateOf("lisbon"),
                MERSIN,
                Play.FACILITATOR,
                new PersonId("rapporteur"));
        play.accepts(new PlanRooms(REVIEW, List.of(practiceOf("quilmes"), practiceOf("kampala")), present, 3));
        play.accepts(new RunCommand.StartSegment(REVIEW));
    }

    @AfterEach
    void views_and_replay_agree() {
        play.checkViewsAndReplay();
    }

    @Test
    void each_room_with_people_reports_once_the_rooms_have_opened() {
        assertEquals(List.of(), play.state().turns(REPORTS));
        play.accepts(new OpenRooms(REVIEW));
        assertEquals(List.of(subject(1), subject(2)), reports());
        play.accepts(new AddRoom(THIRD, REVIEW, null));
        assertEquals(List.of(subject(1), subject(2)), reports());
        play.accepts(new MoveSeat(MERSIN, THIRD));
        assertEquals(List.of(subject(1), subject(2), subject(3)), reports());
        play.accepts(new MergeRooms(room(1), room(2)));
        assertEquals(List.of(subject(1), subject(2)), reports());
    }

    @Test
    void merging_removes_an_empty_room() {
        play.accepts(new OpenRooms(REVIEW));
        play.accepts(new AddRoom(THIRD, REVIEW, null), new MergeRooms(THIRD, room(1)));
        assertEquals(2, play.state().rooms(REVIEW).size());
        assertEquals(List.of(subject(1), subject(2)), reports());
    }

    @Test
    void reports_that_have_ended_do_not_change_any_more() {
        play.accepts(new OpenRooms(REVIEW), new AddRoom(THIRD, REVIEW, null));
        play.accepts(new RunCommand.StartSegment(REPORTS), new RunCommand.EndSegment(REPORTS));
        var given = reports();
        play.accepts(new MoveSeat(MERSIN, THIRD));
        assertEquals(given, reports());
    }

    private RoomId room(int number) {
        return play.room(number).id();
    }

    private SubjectKey subject(int number) {
        return new SubjectKey(room(number).key().value());
    }

    private List<SubjectKey> reports() {
        return play.state().turns(REPORTS).stream().map(Turn::subject).toList();
    }
}
