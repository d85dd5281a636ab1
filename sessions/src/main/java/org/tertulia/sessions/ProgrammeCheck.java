package org.tertulia.sessions;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.Refusal;

/** Whether a programme can be played, and played on from what has run already. */
final class ProgrammeCheck {
    private static final long LONGEST = TimeUnit.HOURS.toMillis(24);

    private final SessionsState state;
    private final Programme programme;

    ProgrammeCheck(SessionsState state, Programme programme) {
        this.state = state;
        this.programme = programme;
    }

    /** The first thing that is wrong; nothing when it is good. */
    @Nullable
    Refusal refusal() {
        return Stream.of(setting(), malformed(), duplicate(), unknownName(), badLength(), removedRun(), badTurns())
                .flatMap(List::stream)
                .findFirst()
                .orElse(null);
    }

    private List<Refusal> setting() {
        if (programme.languages().isEmpty()) {
            return List.of(Refusal.of(Refusals.LANGUAGE_MISSING));
        }
        if (!programme.languages().stream().allMatch(PlainText::isLanguage)) {
            return List.of(Refusal.of(Refusals.LANGUAGE_MALFORMED));
        }
        return isZone(programme.zone()) ? List.of() : List.of(Refusal.of(Refusals.PROGRAMME_ZONE));
    }

    private static boolean isZone(String zone) {
        try {
            return !ZoneId.of(zone).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private List<Refusal> malformed() {
        return ids().filter(id -> !PlainText.isId(id.value()))
                .map(id -> about(Refusals.ID_MALFORMED, id))
                .toList();
    }

    private List<Refusal> duplicate() {
        var seen = new HashSet<Id>();
        return ids().filter(id -> !seen.add(id))
                .map(id -> about(Refusals.PROGRAMME_DUPLICATE_ID, id))
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

    private List<Refusal> unknownName() {
        var sessions = programme.sessions().stream().map(Session::id).collect(Collectors.toSet());
        var stages = programme.stages().stream().map(Stage::id).collect(Collectors.toSet());
        return programme.segments().stream()
                .flatMap(segment -> unknown(segment, sessions, stages))
                .map(id -> about(Refusals.PROGRAMME_UNKNOWN_NAME, id))
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
                .map(id -> about(Refusals.PROGRAMME_LENGTH, id))
                .toList();
    }

    private static boolean isBad(long millis) {
        return millis <= 0 || millis > LONGEST;
    }

    private List<Refusal> removedRun() {
        var kept = kept();
        return state.run().segments().entrySet().stream()
                .filter(run -> run.getValue().phase() != SegmentPhase.PLANNED && !kept.contains(run.getKey()))
                .map(run -> about(Refusals.PROGRAMME_SEGMENT_HAS_RUN, run.getKey()))
                .toList();
    }

    /** Turns may not be those of another segment that stays. */
    private List<Refusal> badTurns() {
        var kept = kept();
        return programme.segments().stream()
                .flatMap(segment -> Stream.ofNullable(wrongTurns(segment, kept)))
                .toList();
    }

    private @Nullable Refusal wrongTurns(Segment segment, Set<SegmentId> kept) {
        var plan = segment.lineUp();
        var strangers = plan.turns().stream()
                .filter(turn -> isElsewhere(turn.id(), segment.id(), kept))
                .toList();
        if (!strangers.isEmpty()) {
            return about(Refusals.TURN_EXISTS, strangers.getFirst().id());
        }
        var wrong = LineUpRules.wrong(state, plan.changeOverMillis(), plan.turns());
        if (wrong != null) {
            return about(wrong, segment.id());
        }
        return plan.isWellTimed() ? null : about(Refusals.TURN_LENGTH, segment.id());
    }

    private boolean isElsewhere(TurnId id, SegmentId segment, Set<SegmentId> kept) {
        var known = state.turn(id);
        return known != null && !known.segment().equals(segment) && kept.contains(known.segment());
    }

    private Set<SegmentId> kept() {
        return programme.segments().stream().map(Segment::id).collect(Collectors.toSet());
    }

    private static Refusal about(String code, Id id) {
        return Refusal.of(code, "id", id.value());
    }
}
