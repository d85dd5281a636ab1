package org.tertulia.server.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.Practice;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.LineUpPlan;
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
import org.tertulia.sessions.programme.Stage;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.programme.Step;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.whole.Multilingual;

/** The shortest day that has everything once: two sessions of six segments. */
public final class LittlePlan {
    static final long NINE = 1_649_660_400_000L;
    static final long MINUTE = 60_000;

    static final List<String> CITIES = List.of("quilmes", "quito", "gaziantep", "nairobi");

    private LittlePlan() {}

    public static Programme programme() {
        return new Programme(
                text("A little exchange"),
                "Europe/Madrid",
                List.of("en", "es"),
                List.of(stage("emergency"), stage("after")),
                List.of(session("s1", 0), session("s2", 120)),
                segments(),
                headings("trends", "differences", "keys", "forward"),
                null);
    }

    static List<Organisation> organisations() {
        return Stream.concat(Stream.of("uclg"), CITIES.stream())
                .map(id -> new Organisation(
                        new OrganisationId(id), id, Organisation.Kind.CITY, "ES", "Europe", List.of("en")))
                .toList();
    }

    static List<Practice> practices() {
        return CITIES.subList(0, 2).stream().map(LittlePlan::practice).toList();
    }

    public static Practice practice(String city) {
        return new Practice(
                new PracticeId("p-" + city),
                new OrganisationId(city),
                "How " + city + " welcomes",
                "",
                "",
                "",
                "en",
                true);
    }

    private static List<Segment> segments() {
        return List.of(
                segment("warm-up", "s1", Kind.WARM_UP, 0, null, List.of(), headings("hopes"), nobody()),
                segment("posters", "s1", Kind.POSTER_ROUND, 10, null, List.of(), List.of(), posters()),
                segment("review", "s1", Kind.PEER_REVIEW, 40, null, protocol(), List.of(), nobody()),
                segment("reports", "s1", Kind.REPORTING, 80, null, List.of(), List.of(), of(LineUpPlan.Source.ROOMS)),
                segment("crisis", "s2", Kind.STAGE_DISCUSSION, 120, "emergency", List.of(), List.of(), nobody()),
                tables(),
                segment(
                        "recap",
                        "s2",
                        Kind.REPORTING,
                        150,
                        null,
                        List.of(),
                        List.of(),
                        of(LineUpPlan.Source.SESSIONS)));
    }

    /** Round tables: two with the same headings, and one with a heading that no other board has. */
    private static Segment tables() {
        return segment("tables", "s2", Kind.ROUND_TABLES, 125, null, List.of(), headings("areas"), nobody())
                .listing(List.of(
                        table("table-a", "areas", "actions"),
                        table("table-b", "areas", "actions"),
                        table("table-c", "needs", "barriers")));
    }

    private static RoomPlan table(String id, String... headings) {
        return new RoomPlan(new RoomId(id), text(id), null, List.of(), List.of(), 12, headings(headings), null);
    }

    private static Segment segment(
            String id,
            String session,
            Kind kind,
            int minute,
            @Nullable String stage,
            List<Step> protocol,
            List<Heading> headings,
            LineUpPlan lineUp) {
        return new Segment(
                new SegmentId(id),
                new SessionId(session),
                kind,
                text(id),
                null,
                List.of(text("What works?")),
                List.of(new OrganisationId("uclg")),
                NINE + minute * MINUTE,
                30 * MINUTE,
                false,
                stage == null ? null : new StageId(stage),
                protocol,
                headings,
                lineUp,
                null,
                null,
                null);
    }

    private static Session session(String id, int minute) {
        return new Session(
                new SessionId(id),
                1,
                text(id),
                null,
                null,
                NINE + minute * MINUTE,
                NINE + (minute + 110) * MINUTE,
                headings("needs", "time", "transfer", "agendas"),
                null,
                null);
    }

    private static LineUpPlan posters() {
        var turns = CITIES.subList(0, 2).stream()
                .map(city -> PlannedTurn.of(
                        new TurnId("t-" + city),
                        new PracticeId("p-" + city).subject(),
                        new OrganisationId(city),
                        3 * MINUTE))
                .toList();
        return new LineUpPlan(LineUpPlan.Source.LISTED, 3 * MINUTE, MINUTE, turns);
    }

    private static LineUpPlan nobody() {
        return of(LineUpPlan.Source.NONE);
    }

    private static LineUpPlan of(LineUpPlan.Source source) {
        return new LineUpPlan(source, 3 * MINUTE, MINUTE, List.of());
    }

    private static List<Step> protocol() {
        return List.of(
                new Step(text("The city tells"), text("What did you do?"), 5 * MINUTE),
                new Step(text("Peers ask"), text("What would you need?"), 10 * MINUTE));
    }

    private static Stage stage(String id) {
        return new Stage(new StageId(id), text(id), List.of());
    }

    private static List<Heading> headings(String... ids) {
        return Stream.of(ids)
                .map(id -> new Heading(new HeadingId(id), text(id)))
                .toList();
    }

    static Multilingual text(String english) {
        return new Multilingual(Map.of("en", english));
    }
}
