package org.tertulia.sessions;

/** What facilitators ask of the run of show. Whoever holds the controls may; where nobody does, asking takes them. */
public sealed interface RunCommand extends SessionsCommand {
    record TakeControls() implements RunCommand {}

    record StartSegment(SegmentId segment) implements RunCommand {}

    record PauseSegment(SegmentId segment) implements RunCommand {}

    record ResumeSegment(SegmentId segment) implements RunCommand {}

    record EndSegment(SegmentId segment) implements RunCommand {}

    /** Undoes the end of a segment: its clock goes on as if it had never stopped. */
    record ReopenSegment(SegmentId segment) implements RunCommand {}

    /** Adds time to a clock, or takes it when below zero; in milliseconds. */
    record AdjustClock(ClockId clock, long byMillis) implements RunCommand {}
}
