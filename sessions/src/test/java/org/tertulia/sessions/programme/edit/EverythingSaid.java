package org.tertulia.sessions.programme.edit;

import static org.tertulia.sessions.whole.SampleDay.MINUTE;
import static org.tertulia.sessions.whole.SampleDay.MORNING;
import static org.tertulia.sessions.whole.SampleDay.TEN;
import static org.tertulia.sessions.whole.SampleDay.text;

import java.util.List;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.RoomPlan;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.programme.Stage;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.programme.Step;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.programme.setting.Activity;
import org.tertulia.sessions.programme.setting.ActivityId;
import org.tertulia.sessions.programme.setting.AttendanceMode;
import org.tertulia.sessions.programme.setting.Front;
import org.tertulia.sessions.programme.setting.HouseRule;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.whole.Play;

/** Records of a programme in which every field says something, for tests. */
final class EverythingSaid {
    private static final OrganisationId QUILMES = new OrganisationId("quilmes");
    static final PersonId PERSON = Play.delegateOf("quilmes");
    static final List<Heading> HEADINGS = List.of(new Heading(new HeadingId("needs"), text("Needs")));
    static final Stage STAGE = new Stage(new StageId("emergency"), text("Emergency"), List.of(text("What first?")));
    private static final Setting SETTING =
            new Setting("Hall", "Sala 1", AttendanceMode.HYBRID, "Housing", HouseRule.CHATHAM_HOUSE, false);

    private EverythingSaid() {}

    static ProgrammeFields fields() {
        var activity = new Activity(
                new ActivityId("course"),
                Activity.Kind.COURSE,
                text("Course"),
                text("Learn"),
                List.of(text("What do you know?")),
                TEN,
                TEN + MINUTE,
                "https://course.example.org");
        return new ProgrammeFields(
                text("Whole"), "Europe/Madrid", List.of("en", "es"), List.of(STAGE), HEADINGS, List.of(activity));
    }

    static Session session() {
        return new Session(
                new SessionId("whole-session"),
                1,
                text("Whole"),
                text("Theme"),
                text("Spotlight"),
                TEN,
                TEN + 60 * MINUTE,
                HEADINGS,
                "Africa/Kampala",
                SETTING);
    }

    static Segment segment() {
        var turn = new PlannedTurn(
                new TurnId("whole-turn"),
                SubjectKey.of(PERSON),
                QUILMES,
                3 * MINUTE,
                PERSON,
                text("Topic"),
                "https://video.example.org");
        var room = new RoomPlan(
                new RoomId("whole-room"),
                text("Room"),
                text("Theme"),
                List.of(QUILMES),
                List.of(QUILMES),
                8,
                HEADINGS,
                "Sala 2");
        return new Segment(
                new SegmentId("whole"),
                MORNING,
                Segment.Kind.ROUND_TABLES,
                text("Whole"),
                text("Objective"),
                List.of(text("Prompt")),
                List.of(QUILMES),
                TEN,
                30 * MINUTE,
                false,
                STAGE.id(),
                List.of(new Step(text("Step"), text("Ask"), 5 * MINUTE)),
                HEADINGS,
                new LineUpPlan(LineUpPlan.Source.LISTED, 0, 0, List.of(turn)),
                List.of(room),
                SETTING,
                List.of(new Front(Front.Role.CHAIR, PERSON, QUILMES)));
    }
}
