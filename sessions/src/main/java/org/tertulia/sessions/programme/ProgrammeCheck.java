package org.tertulia.sessions.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.realtime.contract.RefusalCode;
import org.tertulia.sessions.programme.setting.Activity;
import org.tertulia.sessions.whole.PlainText;
import org.tertulia.sessions.whole.TextRefusal;
import org.tertulia.sessions.whole.Zones;

/** Checks whether a programme is valid. */
final class ProgrammeCheck {
    private static final long LONGEST = TimeUnit.HOURS.toMillis(24);

    private final Programme programme;

    ProgrammeCheck(Programme programme) {
        this.programme = programme;
    }

    /** The first error in the programme. */
    Optional<Refusal> objection() {
        return Stream.of(general(), malformed(), duplicate(), unknownName(), badLength(), badRoom(), badSetting())
                .flatMap(List::stream)
                .findFirst();
    }

    private List<Refusal> general() {
        if (programme.languages().isEmpty()) {
            return List.of(TextRefusal.LANGUAGE_MISSING.refusal());
        }
        if (!programme.languages().stream().allMatch(PlainText::isLanguage)) {
            return List.of(TextRefusal.LANGUAGE_MALFORMED.refusal());
        }
        return zones().allMatch(Zones::has) ? List.of() : List.of(ProgrammeRefusal.PROGRAMME_ZONE.refusal());
    }

    private Stream<String> zones() {
        return Stream.concat(
                Stream.of(programme.zone()),
                programme.sessions().stream().flatMap(session -> Stream.ofNullable(session.zone())));
    }

    private List<Refusal> malformed() {
        return Stream.concat(ids(), headings())
                .filter(id -> !PlainText.isId(id.value()))
                .map(id -> about(TextRefusal.ID_MALFORMED, id))
                .toList();
    }

    private List<Refusal> duplicate() {
        var seen = new HashSet<Id>();
        return ids().filter(id -> !seen.add(id))
                .map(id -> about(ProgrammeRefusal.PROGRAMME_DUPLICATE_ID, id))
                .toList();
    }

    private Stream<Id> ids() {
        Stream<Id> sessions = programme.sessions().stream().map(Session::id);
        Stream<Id> segments = programme.segments().stream().map(Segment::id);
        Stream<Id> stages = programme.stages().stream().map(Stage::id);
        Stream<Id> turns = programme.segments().stream()
                .flatMap(segment -> segment.lineUp().turns().stream())
                .map(PlannedTurn::id);
        Stream<Id> rooms = rooms().map(RoomPlan::id);
        Stream<Id> activities = programme.ownTime().stream().map(Activity::id);
        return Stream.of(sessions, segments, stages, turns, rooms, activities).flatMap(each -> each);
    }

    private Stream<RoomPlan> rooms() {
        return programme.segments().stream().flatMap(segment -> segment.listedRooms().stream());
    }

    private Stream<Id> headings() {
        var boards = Stream.of(
                Stream.of(programme.exchangeHeadings()),
                programme.sessions().stream().map(Session::headings),
                programme.segments().stream().map(Segment::headings),
                rooms().map(RoomPlan::headings));
        return boards.flatMap(each -> each).flatMap(List::stream).map(Heading::id);
    }

    private List<Refusal> unknownName() {
        var sessions = programme.sessions().stream().map(Session::id).collect(Collectors.toSet());
        var stages = programme.stages().stream().map(Stage::id).collect(Collectors.toSet());
        return programme.segments().stream()
                .flatMap(segment -> unknown(segment, sessions, stages))
                .map(id -> about(ProgrammeRefusal.PROGRAMME_UNKNOWN_NAME, id))
                .toList();
    }

    private static Stream<Id> unknown(Segment segment, Set<SessionId> sessions, Set<StageId> stages) {
        Stream<Id> session = Stream.of(segment.session())
                .filter(id -> !sessions.contains(id))
                .map(id -> id);
        Stream<Id> stage = Stream.ofNullable(segment.stage())
                .filter(id -> !stages.contains(id))
                .map(id -> id);
        return Stream.concat(session, stage);
    }

    private List<Refusal> badLength() {
        Stream<Id> segments = programme.segments().stream()
                .filter(segment -> isBad(segment.lengthMillis())
                        || segment.protocol().stream().anyMatch(step -> isBad(step.lengthMillis())))
                .map(Segment::id);
        Stream<Id> sessions = programme.sessions().stream()
                .filter(session -> isBad(session.plannedEnd() - session.plannedStart()))
                .map(Session::id);
        Stream<Id> activities = programme.ownTime().stream()
                .filter(activity -> activity.closes() <= activity.opens())
                .map(Activity::id);
        return Stream.of(segments, sessions, activities)
                .flatMap(each -> each)
                .map(id -> about(ProgrammeRefusal.PROGRAMME_LENGTH, id))
                .toList();
    }

    private List<Refusal> badRoom() {
        return rooms().filter(room -> !room.isWellSized())
                .map(room -> about(ProgrammeRefusal.PROGRAMME_ROOM_SIZE, room.id()))
                .toList();
    }

    private List<Refusal> badSetting() {
        return new SettingCheck(programme).objections();
    }

    private static boolean isBad(long millis) {
        return millis <= 0 || millis > LONGEST;
    }

    private static Refusal about(RefusalCode code, Id id) {
        return code.refusal("id", id.value());
    }
}
