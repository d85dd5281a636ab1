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

/** One person holds the controls at a time. If nobody does, the first command that needs them takes them. */
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

    /** Does this if the actor holds or can take the controls. */
    public Decision<Event> holding(Supplier<Decision<Event>> act) {
        return claim().<Decision<Event>>map(Decision::refused).orElseGet(act);
    }

    /** Takes the controls if nobody holds them; refused if another person does. The engine does not need them. */
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
