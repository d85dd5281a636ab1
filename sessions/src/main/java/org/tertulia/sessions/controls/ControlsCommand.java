package org.tertulia.sessions.controls;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Command;
import org.tertulia.sessions.programme.SegmentId;

/** Commands about the controls. */
public sealed interface ControlsCommand extends Command {
    /** Takes the controls of a segment, also from another person. Without a segment, as old pages ask, it is refused. */
    record TakeControls(@Nullable SegmentId segment) implements ControlsCommand {}
}
