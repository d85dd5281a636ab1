package org.tertulia.sessions.programme.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeCommand.EditProgramme;
import org.tertulia.sessions.programme.RoomPlan;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.Stage;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.programme.Step;
import org.tertulia.sessions.programme.setting.HouseRule;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.whole.Multilingual;
import org.tertulia.sessions.whole.SampleDay;

/** Edits of a programme as organisers make them, for tests. */
public final class Edits {
    private static final List<String> LANGUAGES = List.of("en", "es", "fr");

    private Edits() {}

    public static EditProgramme of(SegmentEdit... edits) {
        return new EditProgramme(Arrays.asList(edits), List.of(), null, false);
    }

    static EditProgramme of(SessionEdit edit) {
        return new EditProgramme(List.of(), List.of(edit), null, false);
    }

    static SegmentEdit change(Segment before, Segment after) {
        return new SegmentEdit(before.id(), before, after);
    }

    static SegmentEdit remove(Segment segment) {
        return new SegmentEdit(segment.id(), segment, null);
    }

    static SegmentEdit add(Segment segment) {
        return new SegmentEdit(segment.id(), null, segment);
    }

    static Segment titled(Segment segment, String language, @Nullable String title) {
        var texts = new HashMap<>(segment.title().byLanguage());
        texts.compute(language, (_, _) -> title);
        return with(
                segment, new Multilingual(texts), segment.plannedStart(), segment.lengthMillis(), segment.setting());
    }

    static Segment starting(Segment segment, long start) {
        return with(segment, segment.title(), start, segment.lengthMillis(), segment.setting());
    }

    static Segment lasting(Segment segment, long minutes) {
        var length = minutes * SampleDay.MINUTE;
        return with(segment, segment.title(), segment.plannedStart(), length, segment.setting());
    }

    static Segment placed(Segment segment, @Nullable Setting setting) {
        return with(segment, segment.title(), segment.plannedStart(), segment.lengthMillis(), setting);
    }

    private static Segment with(
            Segment segment, Multilingual title, long start, long length, @Nullable Setting setting) {
        return new Segment(
                segment.id(),
                segment.session(),
                segment.kind(),
                title,
                segment.objective(),
                segment.prompts(),
                segment.facilitators(),
                start,
                length,
                segment.fixed(),
                segment.stage(),
                segment.protocol(),
                segment.headings(),
                segment.lineUp(),
                segment.rooms(),
                setting,
                segment.front());
    }

    static Session renamed(Session session, String title) {
        return with(session, new Multilingual(Map.of("en", title)), session.zone());
    }

    static Session zoned(Session session, String zone) {
        return with(session, session.title(), zone);
    }

    private static Session with(Session session, Multilingual title, @Nullable String zone) {
        return new Session(
                session.id(),
                session.day(),
                title,
                session.theme(),
                session.spotlight(),
                session.plannedStart(),
                session.plannedEnd(),
                session.headings(),
                zone,
                session.setting());
    }

    /** One to three random edits of this programme, as somebody makes them who sees it. */
    public static EditProgramme random(Programme programme, Random random) {
        if (programme.segments().isEmpty()) {
            return of(add(SampleDay.intro()));
        }
        if (random.nextInt(6) == 0) {
            return ofFields(programme, random);
        }
        var edits = random.ints(1 + random.nextInt(3), 0, programme.segments().size())
                .distinct()
                .mapToObj(place -> random(programme.segments().get(place), random))
                .toList();
        return new EditProgramme(edits, List.of(), null, random.nextBoolean());
    }

    private static EditProgramme ofFields(Programme programme, Random random) {
        var now = ProgrammeFields.of(programme);
        var titles = new HashMap<>(now.title().byLanguage());
        titles.put(LANGUAGES.get(random.nextInt(3)), "Exchange " + random.nextInt(4));
        var stage = new Stage(new StageId("stage-" + random.nextInt(3)), SampleDay.text("Stage"), List.of());
        var next = switch (random.nextInt(3)) {
            case 0 -> with(now, new Multilingual(titles), now.zone(), now.stages());
            case 1 -> with(now, now.title(), random.nextBoolean() ? "Africa/Kampala" : "UTC", now.stages());
            default -> with(now, now.title(), now.zone(), List.of(stage));
        };
        return new EditProgramme(List.of(), List.of(), new FieldsEdit(now, next), random.nextBoolean());
    }

    private static ProgrammeFields with(ProgrammeFields now, Multilingual title, String zone, List<Stage> stages) {
        return new ProgrammeFields(title, zone, now.languages(), stages, now.exchangeHeadings(), now.activities());
    }

    private static SegmentEdit random(Segment segment, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> remove(segment);
            case 1 ->
                add(SampleDay.segment(
                        new SegmentId("added-" + random.nextInt(20)),
                        segment.session(),
                        Segment.Kind.TALK,
                        segment.plannedStart(),
                        5,
                        List.of(),
                        SampleDay.none()));
            case 2 -> change(segment, starting(segment, segment.plannedStart() + random.nextInt(9) * SampleDay.MINUTE));
            case 3 -> change(segment, lasting(segment, 1 + random.nextInt(60)));
            case 4 -> change(segment, placed(segment, inRoom(segment, "Sala " + random.nextInt(3))));
            case 5 -> change(segment, placed(segment, underRule(segment, random)));
            case 6 -> change(segment, segment.listing(tables(segment, random)));
            case 7 -> change(segment, stepping(segment, steps(random)));
            default -> {
                var language = LANGUAGES.get(random.nextInt(3));
                yield change(segment, titled(segment, language, "Title " + random.nextInt(4)));
            }
        };
    }

    /** One table more, or one less. The rooms of different segments have different ids. */
    private static List<RoomPlan> tables(Segment segment, Random random) {
        var tables = new ArrayList<>(segment.listedRooms());
        var table = SampleDay.table(segment.id().value() + "-table-" + random.nextInt(3), 2 + random.nextInt(9));
        if (!tables.removeIf(other -> other.id().equals(table.id()))) {
            tables.add(table);
        }
        return List.copyOf(tables);
    }

    private static List<Step> steps(Random random) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(number ->
                        new Step(SampleDay.text("Step " + number), SampleDay.text("Ask"), 5 * SampleDay.MINUTE))
                .toList();
    }

    private static Segment stepping(Segment segment, List<Step> protocol) {
        return new Segment(
                segment.id(),
                segment.session(),
                segment.kind(),
                segment.title(),
                segment.objective(),
                segment.prompts(),
                segment.facilitators(),
                segment.plannedStart(),
                segment.lengthMillis(),
                segment.fixed(),
                segment.stage(),
                protocol,
                segment.headings(),
                segment.lineUp(),
                segment.rooms(),
                segment.setting(),
                segment.front());
    }

    private static Setting inRoom(Segment segment, String room) {
        var was = setting(segment);
        return new Setting(was.venue(), room, was.mode(), was.track(), was.rule(), was.recorded());
    }

    private static Setting underRule(Segment segment, Random random) {
        var was = setting(segment);
        var rules = List.of(HouseRule.values());
        var rule = rules.get(random.nextInt(rules.size()));
        return new Setting(was.venue(), was.room(), was.mode(), was.track(), rule, was.recorded());
    }

    private static Setting setting(Segment segment) {
        return segment.setting() == null ? Setting.UNSAID : segment.setting();
    }
}
