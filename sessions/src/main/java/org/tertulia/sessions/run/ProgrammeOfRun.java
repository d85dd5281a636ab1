package org.tertulia.sessions.run;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeChanged;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeEdited;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammePut;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.edit.ProgrammeFields;

/** What a programme may still change while the exchange runs. */
final class ProgrammeOfRun {
    private final RunState state;

    ProgrammeOfRun(RunState state) {
        this.state = state;
    }

    Optional<Refusal> objection(ProgrammeChanged changed) {
        var next = changed.next(state.programme());
        return removed(next).or(() -> switch (changed) {
            case ProgrammePut _ -> Optional.empty();
            case ProgrammeEdited edited -> ended(edited).or(() -> running(edited));
        });
    }

    /** A segment that has run cannot be taken out of the programme. */
    private Optional<Refusal> removed(Programme next) {
        var kept = next.segments().stream().map(Segment::id).collect(Collectors.toSet());
        return state.run()
                .started()
                .filter(id -> !kept.contains(id))
                .map(id -> about(ProgrammeRefusal.PROGRAMME_SEGMENT_HAS_RUN, id))
                .findFirst();
    }

    /** What has ended keeps its times, its kind and its session. Its texts may still be corrected. */
    private Optional<Refusal> ended(ProgrammeEdited edited) {
        return edited.segments().stream()
                .filter(segment -> state.phase(segment.id()) == SegmentPhase.ENDED)
                .filter(segment -> !isWhenItWas(segment))
                .map(segment -> about(ProgrammeRefusal.PROGRAMME_SEGMENT_ENDED, segment.id()))
                .findFirst();
    }

    private boolean isWhenItWas(Segment segment) {
        var was = state.knownSegment(segment.id());
        return was.plannedStart() == segment.plannedStart()
                && was.lengthMillis() == segment.lengthMillis()
                && was.kind() == segment.kind()
                && Objects.equals(was.session(), segment.session());
    }

    /** People are in it right now, so the organiser says yes to it first. */
    private Optional<Refusal> running(ProgrammeEdited edited) {
        return edited.running()
                ? Optional.empty()
                : state.programme().segments().stream()
                        .filter(segment -> state.isOpen(segment.id()))
                        .filter(segment -> isChanged(edited, segment))
                        .map(segment -> about(ProgrammeRefusal.PROGRAMME_SEGMENT_RUNS, segment.id()))
                        .findFirst();
    }

    /** With a segment that runs, its session and what holds for the whole exchange run, too. */
    private boolean isChanged(ProgrammeEdited edited, Segment open) {
        return edited.segments().stream().anyMatch(segment -> segment.id().equals(open.id()))
                || edited.sessions().stream().anyMatch(session -> session.id().equals(open.session()))
                || (edited.fields() != null && !isOnlyRenamed(edited.fields()));
    }

    /** The title of the exchange, and what people do in their own time, change nothing for a segment that runs. */
    private boolean isOnlyRenamed(ProgrammeFields next) {
        var now = ProgrammeFields.of(state.programme());
        return next.zone().equals(now.zone())
                && next.languages().equals(now.languages())
                && next.stages().equals(now.stages())
                && next.exchangeHeadings().equals(now.exchangeHeadings());
    }

    private static Refusal about(ProgrammeRefusal code, SegmentId id) {
        return code.refusal("id", id.value());
    }
}
