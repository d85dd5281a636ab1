package org.tertulia.sessions.controls;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.controls.ControlsEvent.ControlsTaken;

/** Who holds the controls, and since when in stream time; nobody at first. */
public record Controls(@Nullable PersonId holder, @Nullable Long since) {
    public static final Controls FREE = new Controls(null, null);

    Controls evolve(ControlsEvent event) {
        return switch (event) {
            case ControlsTaken(var by, var at) -> new Controls(by, at);
        };
    }

    Controls without(PersonId person) {
        return person.equals(holder) ? FREE : this;
    }
}
