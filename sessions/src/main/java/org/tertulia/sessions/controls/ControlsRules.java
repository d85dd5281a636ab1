package org.tertulia.sessions.controls;

import java.util.Optional;
import java.util.function.Supplier;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.controls.ControlsCommand.TakeControls;
import org.tertulia.sessions.controls.ControlsEvent.ControlsTaken;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.programme.SegmentId;

/** One person holds the controls of a segment. If nobody does, the first command that needs them takes them. */
public final class ControlsRules {
    private final Around<? extends ControlsState> around;

    public ControlsRules(Around<? extends ControlsState> around) {
        this.around = around;
    }

    Decision<Event> decide(ControlsCommand command) {
        return switch (command) {
            case TakeControls(var segment) ->
                segment == null || around.state().segment(segment) == null
                        ? Decision.refused(ProgrammeRefusal.SEGMENT_UNKNOWN)
                        : around.accepted(new ControlsTaken(segment, around.actor(), around.now()));
        };
    }

    /** Does this if the actor holds or can take the controls of the segment. */
    public Decision<Event> holding(SegmentId segment, Supplier<Decision<Event>> act) {
        return claim(segment).<Decision<Event>>map(Decision::refused).orElseGet(act);
    }

    /** Takes the controls if nobody holds them; refused if another person does. The engine does not need them. */
    public Optional<Refusal> claim(SegmentId segment) {
        var holder = around.state().controls().holder(segment);
        if (around.actor().equals(PersonId.ENGINE) || around.actor().equals(holder)) {
            return Optional.empty();
        }
        if (holder != null) {
            return Optional.of(ControlsRefusal.CONTROLS_ELSEWHERE.refusal("holder", holder.value()));
        }
        around.add(new ControlsTaken(segment, around.actor(), around.now()));
        return Optional.empty();
    }
}
