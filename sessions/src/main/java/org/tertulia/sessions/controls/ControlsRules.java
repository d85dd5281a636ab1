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

/** One person runs the show at a time. When nobody holds the controls, the first act takes them. */
public final class ControlsRules {
    private final Around<? extends ControlsState> around;

    public ControlsRules(Around<? extends ControlsState> around) {
        this.around = around;
    }

    Decision<Event> decide(ControlsCommand command) {
        return switch (command) {
            case TakeControls() -> around.accepted(new ControlsTaken(around.actor(), around.now()));
        };
    }

    /** Does this with the controls in hand. */
    public Decision<Event> holding(Supplier<Decision<Event>> act) {
        return claim().<Decision<Event>>map(Decision::refused).orElseGet(act);
    }

    /** Takes the controls for an act that needs them; refused when somebody else holds them. The engine needs none. */
    public Optional<Refusal> claim() {
        var holder = around.state().controlsHolder();
        if (around.actor().equals(PersonId.ENGINE) || around.actor().equals(holder)) {
            return Optional.empty();
        }
        if (holder != null) {
            return Optional.of(ControlsRefusal.CONTROLS_ELSEWHERE.refusal("holder", holder.value()));
        }
        around.add(new ControlsTaken(around.actor(), around.now()));
        return Optional.empty();
    }
}
