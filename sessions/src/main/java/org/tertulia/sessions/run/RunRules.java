package org.tertulia.sessions.run;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import java.util.Optional;
import java.util.function.Supplier;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.clocks.ClockRules;
import org.tertulia.sessions.controls.ControlsRules;
import org.tertulia.sessions.programme.ProgrammeRefusal;
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
import org.tertulia.sessions.whole.Known;

/** How segments start, pause, resume and end. */
final class RunRules {
    private final Around<? extends RunState> around;
    private final ClockRules clocks;

    RunRules(Around<? extends RunState> around) {
        this.around = around;
        this.clocks = new ClockRules(around);
    }

    Decision<Event> decide(RunCommand command) {
        return switch (command) {
            case SetSegmentCall set -> call(set);
            case StartSegment(var segment) -> withControls(segment, () -> start(segment));
            case PauseSegment(var segment) -> withControls(segment, () -> pause(segment));
            case ResumeSegment(var segment) -> withControls(segment, () -> resume(segment));
            case EndSegment(var segment) -> withControls(segment, () -> end(segment));
            case ReopenSegment(var segment) -> withControls(segment, () -> reopen(segment));
        };
    }

    private Decision<Event> withControls(SegmentId segment, Supplier<Decision<Event>> act) {
        return first(new ControlsRules(around).claim(segment), unknown(segment))
                .<Decision<Event>>map(Decision::refused)
                .orElseGet(act);
    }

    private Decision<Event> start(SegmentId id) {
        if (around.state().phase(id) != SegmentPhase.PLANNED) {
            return Decision.refused(RunRefusal.SEGMENT_STARTED);
        }
        around.add(new SegmentStarted(id, around.now()));
        clocks.begin(ClockId.segment(id), null, around.state().knownSegment(id).lengthMillis());
        return around.accepted();
    }

    private Decision<Event> pause(SegmentId id) {
        if (around.state().phase(id) != SegmentPhase.RUNNING) {
            return Decision.refused(RunRefusal.SEGMENT_NOT_RUNNING);
        }
        around.add(new SegmentPaused(id, around.now()));
        clocks.pause(ClockId.segment(id));
        return around.accepted();
    }

    private Decision<Event> resume(SegmentId id) {
        if (around.state().phase(id) != SegmentPhase.PAUSED) {
            return Decision.refused(RunRefusal.SEGMENT_NOT_PAUSED);
        }
        around.add(new SegmentResumed(id, around.now()));
        clocks.resume(ClockId.segment(id));
        return around.accepted();
    }

    /** Everything inside the segment ends first. */
    private Decision<Event> end(SegmentId id) {
        if (!around.state().isOpen(id)) {
            return Decision.refused(RunRefusal.SEGMENT_NOT_RUNNING);
        }
        var ended = new SegmentEnded(id, around.now());
        around.announce(ended);
        clocks.end(ClockId.segment(id));
        return around.accepted(ended);
    }

    private Decision<Event> reopen(SegmentId id) {
        if (around.state().phase(id) != SegmentPhase.ENDED) {
            return Decision.refused(RunRefusal.SEGMENT_NOT_ENDED);
        }
        var run = around.state().run().of(id);
        if (run.paused()) {
            around.add(new PausedSegmentReopened(id, around.now()));
            clocks.stayPaused(ClockId.segment(id), false);
            return around.accepted();
        }
        around.add(new SegmentReopened(id, around.now()));
        clocks.goOn(ClockId.segment(id), Known.sure(run.endedAt(), id));
        return around.accepted();
    }

    private Decision<Event> call(SetSegmentCall set) {
        return around.unless(
                first(unknown(set.segment()), Calls.objection(set.language(), set.call())),
                () -> new SegmentCallSet(set.segment(), set.language(), set.call()));
    }

    private Optional<Refusal> unknown(SegmentId segment) {
        return when(around.state().segment(segment) == null, ProgrammeRefusal.SEGMENT_UNKNOWN);
    }
}
