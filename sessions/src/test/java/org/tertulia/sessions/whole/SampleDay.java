package org.tertulia.sessions.whole;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.LineUpPlan.Source;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.RoomPlan;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Segment.Kind;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.programme.Step;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.rooms.seating.RoomSubject;

/** A morning with posters, a peer review and its reports, and a recap on the next day. */
public final class SampleDay {
    public static final long MINUTE = 60_000;

    /** When the day begins. */
    public static final long TEN = 1_649_664_000_000L;

    public static final SessionId MORNING = new SessionId("morning");
    public static final SessionId RECAP_DAY = new SessionId("recap-day");
    public static final SegmentId INTRO = new SegmentId("intro");
    public static final SegmentId POSTERS = new SegmentId("posters");
    public static final SegmentId REVIEW = new SegmentId("review");
    public static final SegmentId REPORTS = new SegmentId("reports");
    public static final SegmentId RECAP = new SegmentId("recap");
    public static final List<String> CITIES = List.of("quilmes", "kampala", "lisbon", "mersin");

    private SampleDay() {}

    public static Programme programme() {
        return programme(List.of(intro(), posters(posterTurns()), review(), reports(), recap()));
    }

    public static Programme programme(List<Segment> segments) {
        return new Programme(
                text("Sample"),
                "Europe/Madrid",
                List.of("en", "es", "fr"),
                List.of(),
                List.of(
                        session(MORNING, 1, TEN, TEN + 120 * MINUTE),
                        session(RECAP_DAY, 2, day(2), day(2) + 120 * MINUTE)),
                segments,
                List.of(),
                null);
    }

    public static Segment intro() {
        return segment(INTRO, MORNING, Kind.OPENING, TEN, 10, List.of(), none());
    }

    public static Segment posters(List<PlannedTurn> turns) {
        return segment(POSTERS, MORNING, Kind.POSTER_ROUND, TEN + 10 * MINUTE, 30, List.of(), listed(turns));
    }

    public static Segment review() {
        var protocol = List.of(step(5), step(10), step(5));
        return segment(REVIEW, MORNING, Kind.PEER_REVIEW, TEN + 40 * MINUTE, 40, protocol, none());
    }

    public static Segment reports() {
        var plan = new LineUpPlan(Source.ROOMS, 3 * MINUTE, 0, List.of());
        return segment(REPORTS, MORNING, Kind.REPORTING, TEN + 80 * MINUTE, 40, List.of(), plan);
    }

    public static Segment recap() {
        var plan = new LineUpPlan(Source.SESSIONS, 5 * MINUTE, 0, List.of());
        return segment(RECAP, RECAP_DAY, Kind.REPORTING, day(2), 50, List.of(), plan);
    }

    public static List<PlannedTurn> posterTurns() {
        return IntStream.range(0, CITIES.size())
                .mapToObj(number -> posterTurn("t" + number, CITIES.get(number)))
                .toList();
    }

    public static PlannedTurn posterTurn(String id, String city) {
        return PlannedTurn.of(new TurnId(id), new SubjectKey("practice/" + city), new OrganisationId(city), 3 * MINUTE);
    }

    public static Segment segment(
            SegmentId id,
            SessionId session,
            Kind kind,
            long start,
            long minutes,
            List<Step> protocol,
            LineUpPlan lineUp) {
        return new Segment(
                id,
                session,
                kind,
                text(id.value()),
                null,
                List.of(),
                List.of(),
                start,
                minutes * MINUTE,
                false,
                null,
                protocol,
                List.of(),
                lineUp,
                null,
                null,
                null);
    }

    /** A room that the programme lists. */
    public static RoomPlan table(String id, int size) {
        return new RoomPlan(new RoomId(id), text("Table " + id), null, List.of(), List.of(), size, List.of(), "Sala 2");
    }

    public static LineUpPlan listed(List<PlannedTurn> turns) {
        return new LineUpPlan(Source.LISTED, 0, 45_000, turns);
    }

    public static LineUpPlan none() {
        return new LineUpPlan(Source.NONE, 0, 0, List.of());
    }

    public static Organisation city(String id, String region, String... languages) {
        return new Organisation(new OrganisationId(id), id, Organisation.Kind.CITY, "", region, List.of(languages));
    }

    public static RoomSubject practiceOf(@Nullable String city) {
        return new RoomSubject(new SubjectKey("practice/" + city), city == null ? null : new OrganisationId(city));
    }

    public static Multilingual text(String text) {
        return new Multilingual(Map.of("en", text));
    }

    private static Step step(long minutes) {
        return new Step(text("step"), text("prompt"), minutes * MINUTE);
    }

    private static Session session(SessionId id, int day, long start, long end) {
        return new Session(id, day, text(id.value()), null, null, start, end, List.of(), null, null);
    }

    private static long day(int number) {
        return TEN + (number - 1L) * 24 * 60 * MINUTE;
    }
}
