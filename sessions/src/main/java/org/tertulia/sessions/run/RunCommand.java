package org.tertulia.sessions.run;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Command;
import org.tertulia.sessions.programme.SegmentId;

/** Commands about the run of show. All except calls need the controls. */
public sealed interface RunCommand extends Command {
    SegmentId segment();

    record StartSegment(SegmentId segment) implements RunCommand {}

    record PauseSegment(SegmentId segment) implements RunCommand {}

    record ResumeSegment(SegmentId segment) implements RunCommand {}

    record EndSegment(SegmentId segment) implements RunCommand {}

    /** Undoes the end of a segment. Its clock continues as if it had never stopped, or its pause continues. */
    record ReopenSegment(SegmentId segment) implements RunCommand {}

    /** Sets the call of a segment in one language; without a call, removes it. */
    record SetSegmentCall(
            SegmentId segment, String language, @Nullable Call call) implements RunCommand {}
}
