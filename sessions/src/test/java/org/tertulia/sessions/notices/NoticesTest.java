package org.tertulia.sessions.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tertulia.sessions.whole.SampleDay.REVIEW;
import static org.tertulia.sessions.whole.SampleDay.practiceOf;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.notices.Audience.Kind;
import org.tertulia.sessions.notices.NoticeCommand.SendNotice;
import org.tertulia.sessions.notices.NoticeCommand.WithdrawNotice;
import org.tertulia.sessions.rooms.RoomCommand;
import org.tertulia.sessions.run.RunCommand;
import org.tertulia.sessions.whole.Play;
import org.tertulia.sessions.whole.SampleDay;
import org.tertulia.sessions.whole.TextRefusal;

class NoticesTest {
    private static final NoticeId NOTICE = new NoticeId("n1");
    private static final PersonId QUILMES = Play.delegateOf("quilmes");
    private static final PersonId LISBON = Play.delegateOf("lisbon");

    private final Play play = Play.sample();

    @AfterEach
    void views_and_replay_agree() {
        play.checkViewsAndReplay();
    }

    @Test
    void a_notice_to_everyone_reaches_everyone() {
        play.accepts(notice(Kind.EVERYONE, ""));
        assertEquals(List.of(QUILMES, LISBON, Play.FACILITATOR), readers());
    }

    @Test
    void a_notice_to_the_presenter_reaches_only_the_presenter_and_staff() {
        play.accepts(notice(Kind.PRESENTER, "t0"));
        assertEquals(List.of(QUILMES, Play.FACILITATOR), readers());
    }

    @Test
    void a_notice_to_a_person_reaches_only_the_person_and_staff() {
        play.accepts(notice(Kind.PERSON, LISBON.value()));
        assertEquals(List.of(LISBON, Play.FACILITATOR), readers());
    }

    @Test
    void a_notice_to_staff_reaches_only_staff() {
        play.accepts(notice(Kind.STAFF, ""));
        assertEquals(List.of(Play.FACILITATOR), readers());
    }

    @Test
    void a_notice_to_a_room_follows_its_people() {
        openTwoRooms();
        play.accepts(notice(Kind.ROOM, play.room(1).id().value()));
        assertEquals(List.of(QUILMES, Play.FACILITATOR), readers());
        play.accepts(new RoomCommand.MergeRooms(play.room(1).id(), play.room(2).id()));
        assertEquals(List.of(QUILMES, LISBON, Play.FACILITATOR), readers());
    }

    @Test
    void a_notice_to_all_rooms_reaches_everyone_with_a_seat() {
        openTwoRooms();
        play.accepts(notice(Kind.ROOMS, REVIEW.value()));
        assertEquals(List.of(QUILMES, LISBON, Play.FACILITATOR), readers());
    }

    @Test
    void a_withdrawn_notice_is_gone() {
        play.accepts(notice(Kind.EVERYONE, ""), new WithdrawNotice(NOTICE));
        assertEquals(List.of(), readers());
        play.refuses(new WithdrawNotice(NOTICE), NoticeRefusal.NOTICE_UNKNOWN);
    }

    @Test
    void a_notice_needs_receivers() {
        for (var kind : List.of(Kind.ROOMS, Kind.ROOM, Kind.PERSON, Kind.PRESENTER)) {
            play.refuses(notice(kind, "nobody"), NoticeRefusal.NOTICE_AUDIENCE);
        }
    }

    @Test
    void a_notice_needs_a_valid_text() {
        play.refuses(notice(" \n"), TextRefusal.TEXT_EMPTY);
        play.refuses(notice("a\u0000b"), TextRefusal.TEXT_FORBIDDEN);
        play.refuses(notice("a\u202Eb"), TextRefusal.TEXT_FORBIDDEN);
        play.refuses(notice("x".repeat(4_001)), TextRefusal.TEXT_TOO_LONG);
        play.accepts(notice("x".repeat(4_000)));
    }

    private void openTwoRooms() {
        var subjects = List.of(practiceOf("quilmes"), practiceOf("lisbon"));
        var present = SampleDay.CITIES.stream().map(Play::delegateOf).toList();
        play.accepts(
                new RoomCommand.PlanRooms(REVIEW, subjects, present, 2),
                new RunCommand.StartSegment(REVIEW),
                new RoomCommand.OpenRooms(REVIEW));
    }

    private List<PersonId> readers() {
        return Stream.of(QUILMES, LISBON, Play.FACILITATOR)
                .filter(person -> play.sees(person, NOTICE.key()) != null)
                .toList();
    }

    private static SendNotice notice(Kind kind, String id) {
        return new SendNotice(NOTICE, new Audience(kind, id), "Two minutes more", "en");
    }

    private static SendNotice notice(String text) {
        return new SendNotice(NOTICE, new Audience(Kind.EVERYONE, ""), text, "en");
    }
}
