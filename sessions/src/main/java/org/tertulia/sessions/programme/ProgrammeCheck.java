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
import org.tertulia.sessions.whole.PlainText;
import org.tertulia.sessions.whole.TextRefusal;

/** Checks whether a programme is valid. */
final class ProgrammeCheck {
    private static final long LONGEST = TimeUnit.HOURS.toMillis(24);

    private final Programme programme;

    ProgrammeCheck(Programme programme) {
        this.programme = programme;
    }

    /** The first error in the programme. */
    Optional<Refusal> objection() {
        return Stream.of(setting(), malformed(), duplicate(), unknownName(), badLength())
                .flatMap(List::stream)
                .findFirst();
    }

    private List<Refusal> setting() {
        if (programme.languages().isEmpty()) {
            return List.of(TextRefusal.LANGUAGE_MISSING.refusal());
        }
        if (!programme.languages().stream().allMatch(PlainText::isLanguage)) {
            return List.of(TextRefusal.LANGUAGE_MALFORMED.refusal());
        }
        return Zones.has(programme.zone()) ? List.of() : List.of(ProgrammeRefusal.PROGRAMME_ZONE.refusal());
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
        return Stream.of(sessions, segments, stages, turns).flatMap(each -> each);
    }

    private Stream<Id> headings() {
        var boards = Stream.of(
                Stream.of(programme.exchangeHeadings()),
                programme.sessions().stream().map(Session::headings),
                programme.segments().stream().map(Segment::headings));
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
        return Stream.concat(segments, sessions)
                .map(id -> about(ProgrammeRefusal.PROGRAMME_LENGTH, id))
                .toList();
    }

    private static boolean isBad(long millis) {
        return millis <= 0 || millis > LONGEST;
    }

    private static Refusal about(RefusalCode code, Id id) {
        return code.refusal("id", id.value());
    }
}
