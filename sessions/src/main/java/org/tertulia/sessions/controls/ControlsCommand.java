package org.tertulia.sessions.controls;

import org.tertulia.realtime.contract.Command;

/** Commands about the controls. */
public sealed interface ControlsCommand extends Command {
    /** Takes the controls, also from another person. */
    record TakeControls() implements ControlsCommand {}
}
