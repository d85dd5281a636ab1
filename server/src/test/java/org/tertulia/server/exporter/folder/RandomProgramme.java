package org.tertulia.server.exporter.folder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.Programme;
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
import org.tertulia.sessions.whole.Multilingual;

/** Makes programmes that the commands allow, also such as no reader of a folder would expect. */
final class RandomProgramme {
    static final List<String> ORGANISATIONS = List.of("uclg", "Quito", "tbc", "z:1");
    static final List<String> PEOPLE =
            List.of("organiser", "p-1", "P-1", "tba", "0d8b8ec7-07a1-4b1c-9a3f-6a4e8a0c77aa");
    static final List<String> PRACTICES = List.of("door", "Door", "a:b");

    /** Monday, 1 March 2027. No zone changes its clocks in that week. */
    private static final long MONDAY = 1_803_859_200_000L;

    private static final long MINUTE = 60_000;
    private static final List<String> IDS =
            List.of("a", "A", "x_", "s:", "0d8b8ec7-07a1-4b1c-9a3f-6a4e8a0c77", "l".repeat(70));
    private static final List<String> TEXTS = List.of(
            "Welcome",
            "A: b, c",
            "- list",
            "#1",
            "=SUM(A1)",
            "'quoted'",
            "\"double\"",
            "true",
            "12:30",
            "TBC",
            "Línea\n\n  segunda",
            "\uD83D\uDE42\uD83C\uDFFD",
            "مرحبا",
            "{en: x}",
            "x".repeat(4_000));

    private final Random random;
    private final List<String> languages;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<StageId> stages;

    RandomProgramme(Random random, List<String> languages) {
        this.random = random;
        this.languages = languages;
        this.stages = several(3, () -> new StageId(id("stage")));
    }

    Programme next() {
        var sessions = several(4, this::session);
        var segments = sessions.stream()
                .flatMap(session -> several(4, () -> segment(session)).stream())
                .toList();
        return new Programme(
                text(),
                oneOf(List.of("UTC", "Europe/Madrid", "America/Bogota", "Asia/Kathmandu")),
                languages,
                stages.stream()
                        .map(id -> new Stage(id, text(), several(3, this::text)))
                        .toList(),
                sessions,
                segments,
                headings(),
                maybe(() -> several(3, this::activity)));
    }

    private Session session() {
        var start = time();
        return new Session(
                new SessionId(id("session")),
                random.nextInt(9),
                text(),
                maybe(this::text),
                maybe(this::text),
                start,
                start + length(),
                headings(),
                maybe(() -> oneOf(List.of("Pacific/Auckland", "America/Bogota"))),
                maybe(this::setting));
    }

    private Segment segment(Session session) {
        var id = new SegmentId(id("segment"));
        return new Segment(
                id,
                session.id(),
                oneOf(List.of(Segment.Kind.values())),
                text(),
                maybe(this::text),
                several(3, this::text),
                several(3, this::organisation),
                random.nextBoolean() ? session.plannedStart() + random.nextInt(90) * MINUTE : time(),
                length(),
                random.nextBoolean(),
                stages.isEmpty() ? null : maybe(() -> oneOf(stages)),
                several(3, () -> new Step(text(), text(), 1 + random.nextInt(86_400_000))),
                headings(),
                lineUp(id),
                maybe(() -> several(3, this::room)),
                maybe(this::setting),
                maybe(() -> several(3, this::seat)));
    }

    private LineUpPlan lineUp(SegmentId segment) {
        var source = oneOf(List.of(LineUpPlan.Source.values()));
        var turns = source == LineUpPlan.Source.LISTED ? several(5, () -> turn(segment)) : List.<PlannedTurn>of();
        return new LineUpPlan(source, 10_000 + random.nextInt(14_390_001), random.nextInt(1_800_001), turns);
    }

    private PlannedTurn turn(SegmentId segment) {
        var practice = maybe(() -> oneOf(PRACTICES));
        var organisation = practice == null ? maybe(this::organisation) : new OrganisationId("uclg");
        var person = maybe(this::person);
        var subject = practice != null
                ? new SubjectKey("practice/" + practice)
                : person != null
                        ? SubjectKey.of(person)
                        : organisation == null
                                ? SubjectKey.unconfirmed(segment)
                                : new SubjectKey(organisation.key().value());
        var length = random.nextInt(3) == 0 ? 0 : 10_000 + random.nextInt(14_390_001);
        return new PlannedTurn(
                new TurnId(id("turn")),
                subject,
                organisation,
                length,
                person,
                maybe(this::text),
                maybe(() -> "https://video.example.org/" + random.nextInt(9)));
    }

    private RoomPlan room() {
        return new RoomPlan(
                new RoomId(id("room")),
                text(),
                maybe(this::text),
                several(2, this::organisation),
                several(2, this::organisation),
                RoomPlan.SMALLEST + random.nextInt(900),
                headings(),
                maybe(() -> "Sala " + "n".repeat(1 + random.nextInt(190))));
    }

    private Front seat() {
        return new Front(oneOf(List.of(Front.Role.values())), maybe(this::person), maybe(this::organisation));
    }

    private Activity activity() {
        var opens = time();
        return new Activity(
                new ActivityId(id("activity")),
                oneOf(List.of(Activity.Kind.values())),
                text(),
                maybe(this::text),
                several(2, this::text),
                opens,
                opens + 1 + random.nextInt(100_000_000),
                maybe(() -> "https://course.example.org/" + random.nextInt(9)));
    }

    private Setting setting() {
        return new Setting(
                maybe(() -> "Centro " + random.nextInt(3)),
                maybe(() -> "Room, " + random.nextInt(3)),
                maybe(() -> oneOf(List.of(AttendanceMode.values()))),
                maybe(() -> "Track: " + random.nextInt(3)),
                maybe(() -> oneOf(List.of(HouseRule.values()))),
                maybe(random::nextBoolean));
    }

    private List<Heading> headings() {
        return several(3, () -> new Heading(new HeadingId(id("heading")), text()));
    }

    /** In most languages of the exchange, in one that it does not have, or in both. */
    private Multilingual text() {
        var spoken = languages.stream().filter(language -> random.nextInt(4) > 0);
        var said = random.nextInt(5) == 0 ? Stream.concat(spoken, Stream.of("pt-BR")) : spoken;
        var texts = new HashMap<String, String>();
        said.forEach(language -> texts.put(language, oneOf(TEXTS)));
        return texts.isEmpty() ? new Multilingual(Map.of("sw", oneOf(TEXTS))) : new Multilingual(texts);
    }

    /** Most are whole minutes of the week. */
    private long time() {
        var within = random.nextInt(5) == 0 ? random.nextInt(60_000) : 0;
        return MONDAY + random.nextInt(7_200) * MINUTE + within;
    }

    private long length() {
        return switch (random.nextInt(6)) {
            case 0 -> 1 + random.nextInt(60_000);
            case 1 -> 24 * 60 * MINUTE;
            case 2 -> 24 * 60 * MINUTE - random.nextInt(120_000);
            default -> (1 + random.nextInt(240)) * MINUTE;
        };
    }

    private OrganisationId organisation() {
        return new OrganisationId(oneOf(ORGANISATIONS));
    }

    private PersonId person() {
        return new PersonId(oneOf(PEOPLE));
    }

    private String id(String kind) {
        return oneOf(IDS) + numbers.merge(kind, 1, Integer::sum);
    }

    private <T> List<T> several(int below, Supplier<T> make) {
        return IntStream.range(0, random.nextInt(below))
                .mapToObj(number -> make.get())
                .toList();
    }

    private <T> @Nullable T maybe(Supplier<T> make) {
        return random.nextBoolean() ? null : make.get();
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
