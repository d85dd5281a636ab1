package org.tertulia.sessions.run;

import static org.tertulia.sessions.whole.When.ASSIGNED;
import static org.tertulia.sessions.whole.When.NO;
import static org.tertulia.sessions.whole.When.YES;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeChanged;
import org.tertulia.sessions.programme.ProgrammePart;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.run.RunCommand.EndSegment;
import org.tertulia.sessions.run.RunCommand.PauseSegment;
import org.tertulia.sessions.run.RunCommand.ReopenSegment;
import org.tertulia.sessions.run.RunCommand.ResumeSegment;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import org.tertulia.sessions.run.RunEvent.PausedSegmentReopened;
import org.tertulia.sessions.run.RunEvent.SegmentCallSet;
import org.tertulia.sessions.run.RunEvent.SegmentEnded;
import org.tertulia.sessions.run.RunEvent.SegmentPaused;
import org.tertulia.sessions.run.RunEvent.SegmentReopened;
import org.tertulia.sessions.run.RunEvent.SegmentResumed;
import org.tertulia.sessions.run.RunEvent.SegmentStarted;
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.Follows;
import org.tertulia.sessions.whole.PartTable;
import org.tertulia.sessions.whole.Subject;

/** The run of show: which segments run or have ended, and their calls. */
public final class RunPart implements ExchangePart<RunState, Run, RunCommand, RunEvent> {
    private static final PartTable<RunState, RunCommand, RunEvent> TABLE = new PartTable<>(
                    RunState.class, RunCommand.class, RunEvent.class)
            .command("setSegmentCall", SetSegmentCall.class, RunPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("startSegment", StartSegment.class, RunPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("pauseSegment", PauseSegment.class, RunPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("resumeSegment", ResumeSegment.class, RunPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("endSegment", EndSegment.class, RunPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("reopenSegment", ReopenSegment.class, RunPart::about, YES, ASSIGNED, NO, NO, NO)
            .undoable(SetSegmentCall.class, SegmentCallSet.class)
            .undoable(PauseSegment.class, SegmentPaused.class)
            .undoable(ResumeSegment.class, SegmentResumed.class)
            .undoable(EndSegment.class, SegmentEnded.class)
            .undoable(ReopenSegment.class, SegmentReopened.class)
            .naming(SegmentStarted.class, PausedSegmentReopened.class)
            .event("segmentCallSet", SegmentCallSet.class)
            .event("segmentStarted", SegmentStarted.class)
            .event("segmentPaused", SegmentPaused.class)
            .event("segmentResumed", SegmentResumed.class)
            .event("segmentEnded", SegmentEnded.class)
            .event("segmentReopened", SegmentReopened.class)
            .event("pausedSegmentReopened", PausedSegmentReopened.class)
            .refusals(RunRefusal.values());

    private static final Follows<RunState, Run> FOLLOWS = new Follows<RunState, Run>()
            .objects(ProgrammeChanged.class, (changed, around) -> new ProgrammeOfRun(around.state()).objection(changed))
            .evolves(
                    ProgrammeChanged.class,
                    (state, _) -> state.run().keeping(state.plan().segments().keySet()));

    private static Subject about(RunState state, RunCommand command) {
        return ProgrammePart.segment(state, command.segment());
    }

    @Override
    public PartTable<RunState, RunCommand, RunEvent> table() {
        return TABLE;
    }

    @Override
    public Follows<RunState, Run> follows() {
        return FOLLOWS;
    }

    @Override
    public Decision<Event> decide(RunCommand command, Around<? extends RunState> around) {
        return new RunRules(around).decide(command);
    }

    @Override
    public Run evolve(RunState state, RunEvent event) {
        return state.run().evolve(event);
    }

    /** A part above shows the view of a segment, together with its line-up and rooms. */
    @Override
    public Set<EntityKey> touched(RunState before, RunEvent event, RunState after) {
        return Set.of();
    }

    @Override
    public Undo undo(RunState before, RunEvent event) {
        return switch (event) {
            case SegmentCallSet(var segment, var language, var _) ->
                Undo.by(new SetSegmentCall(
                                segment,
                                language,
                                before.run().of(segment).calls().get(language)))
                        .outdating(earlier -> earlier instanceof SegmentCallSet(var other, var in, var _)
                                && other.equals(segment)
                                && in.equals(language));
            case SegmentPaused(var segment, var _) ->
                Undo.by(new ResumeSegment(segment)).outdating(of(segment, SegmentResumed.class));
            case SegmentResumed(var segment, var _) ->
                Undo.by(new PauseSegment(segment)).outdating(of(segment, SegmentPaused.class));
            case SegmentEnded(var segment, var _) ->
                Undo.by(new ReopenSegment(segment))
                        .outdating(of(segment, SegmentPaused.class)
                                .or(of(segment, SegmentResumed.class))
                                .or(RunEvent.reopens(segment)));
            case SegmentReopened(var segment, var _) -> endAgain(segment);
            case PausedSegmentReopened(var segment, var _) -> endAgain(segment);
            case SegmentStarted(var segment, var _) ->
                Undo.impossible()
                        .outdating(
                                earlier -> earlier instanceof SegmentEnded(var other, var _) && !other.equals(segment));
        };
    }

    private static Undo endAgain(SegmentId segment) {
        return Undo.by(new EndSegment(segment)).outdating(of(segment, SegmentEnded.class));
    }

    private static Predicate<Event> of(SegmentId segment, Class<? extends RunEvent> type) {
        return event -> type.isInstance(event) && type.cast(event).segment().equals(segment);
    }

    /** A segment can be reopened if no other was started since. A call can come back if it was not set again. */
    @Override
    public boolean canStillBeUndone(RunState now, RunEvent event) {
        return switch (event) {
            case SegmentEnded(var segment, var at) ->
                now.phase(segment) == SegmentPhase.ENDED && nothingStartedSince(now, segment, at);
            case SegmentCallSet(var segment, var language, var call) ->
                Objects.equals(now.run().of(segment).calls().get(language), call);
            case SegmentPaused(var segment, var _) -> now.phase(segment) == SegmentPhase.PAUSED;
            case SegmentResumed(var segment, var _) -> now.phase(segment) == SegmentPhase.RUNNING;
            case SegmentReopened(var segment, var _) -> now.isOpen(segment);
            case PausedSegmentReopened(var segment, var _) -> now.isOpen(segment);
            case SegmentStarted _ -> false;
        };
    }

    private static boolean nothingStartedSince(RunState now, SegmentId ended, long at) {
        return now.programme().segments().stream()
                .filter(segment -> !segment.id().equals(ended))
                .map(segment -> now.run().of(segment.id()).startedAt())
                .noneMatch(started -> started != null && started >= at);
    }
}
