package org.tertulia.sessions;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Decision;

/** How segments start, stand, go on and end. */
final class RunRules {
    private final Draft draft;
    private final ClockRules clocks;

    RunRules(Draft draft) {
        this.draft = draft;
        this.clocks = new ClockRules(draft);
    }

    Decision<SessionsEvent> decide(RunCommand command) {
        return switch (command) {
            case RunCommand.TakeControls take -> draft.accepted(new RunEvent.ControlsTaken(draft.actor(), draft.now()));
            case RunCommand.StartSegment start -> start(start.segment());
            case RunCommand.PauseSegment pause -> pause(pause.segment());
            case RunCommand.ResumeSegment resume -> resume(resume.segment());
            case RunCommand.EndSegment end -> end(end.segment());
            case RunCommand.ReopenSegment reopen -> reopen(reopen.segment());
            case RunCommand.AdjustClock adjust -> clocks.adjust(adjust);
        };
    }

    private Decision<SessionsEvent> start(SegmentId id) {
        var segment = draft.state().segment(id);
        if (segment == null) {
            return Draft.refused(Refusals.SEGMENT_UNKNOWN);
        }
        if (draft.state().phase(id) != SegmentPhase.PLANNED) {
            return Draft.refused(Refusals.SEGMENT_STARTED);
        }
        draft.add(new RunEvent.SegmentStarted(id, draft.now()));
        clocks.begin(ClockId.segment(id), null, segment.lengthMillis());
        return draft.accepted();
    }

    private Decision<SessionsEvent> pause(SegmentId id) {
        var refusal = unless(id, SegmentPhase.RUNNING, Refusals.SEGMENT_NOT_RUNNING);
        if (refusal != null) {
            return refusal;
        }
        draft.add(new RunEvent.SegmentPaused(id, draft.now()));
        clocks.pause(ClockId.segment(id));
        return draft.accepted();
    }

    private Decision<SessionsEvent> resume(SegmentId id) {
        var refusal = unless(id, SegmentPhase.PAUSED, Refusals.SEGMENT_NOT_PAUSED);
        if (refusal != null) {
            return refusal;
        }
        draft.add(new RunEvent.SegmentResumed(id, draft.now()));
        clocks.resume(ClockId.segment(id));
        return draft.accepted();
    }

    /** All that goes on inside ends with the segment. */
    private Decision<SessionsEvent> end(SegmentId id) {
        if (draft.state().segment(id) == null) {
            return Draft.refused(Refusals.SEGMENT_UNKNOWN);
        }
        if (!draft.state().isOpen(id)) {
            return Draft.refused(Refusals.SEGMENT_NOT_RUNNING);
        }
        new LineUpRules(draft).wrapUp(id);
        new FloorRules(draft).clear(id);
        new RoomRules(draft).closeIfOpen(id);
        clocks.end(ClockId.segment(id));
        return draft.accepted(new RunEvent.SegmentEnded(id, draft.now()));
    }

    private Decision<SessionsEvent> reopen(SegmentId id) {
        var refusal = unless(id, SegmentPhase.ENDED, Refusals.SEGMENT_NOT_ENDED);
        if (refusal != null) {
            return refusal;
        }
        var endedAt = Present.sure(draft.state().run().of(id).endedAt(), id);
        draft.add(new RunEvent.SegmentReopened(id, draft.now()));
        clocks.goOn(ClockId.segment(id), endedAt);
        return draft.accepted();
    }

    private @Nullable Decision<SessionsEvent> unless(SegmentId id, SegmentPhase phase, String code) {
        if (draft.state().segment(id) == null) {
            return Draft.refused(Refusals.SEGMENT_UNKNOWN);
        }
        return draft.state().phase(id) == phase ? null : Draft.refused(code);
    }
}
