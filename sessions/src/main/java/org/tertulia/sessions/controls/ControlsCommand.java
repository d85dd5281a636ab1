package org.tertulia.sessions.controls;

import org.tertulia.realtime.contract.Command;

/** What facilitators ask about who runs the show. */
public sealed interface ControlsCommand extends Command {
    /** Takes the controls, also from somebody else. */
    record TakeControls() implements ControlsCommand {}
}
