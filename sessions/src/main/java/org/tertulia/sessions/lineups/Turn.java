package org.tertulia.sessions.lineups;

import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.TurnId;

/**
 * A turn of a line-up and its state; times are stream time.
 *
 * @param here whether the presenter has checked in
 */
public record Turn(
        PlannedTurn planned,
        SegmentId segment,
        TurnPhase phase,
        boolean here,
        @Nullable Long startedAt,
        @Nullable Long endedAt,
        @Nullable Long usedMillis) {
    static Turn waiting(PlannedTurn planned, SegmentId segment, boolean here) {
        return new Turn(planned, segment, TurnPhase.WAITING, here, null, null, null);
    }

    public TurnId id() {
        return planned.id();
    }

    public SubjectKey subject() {
        return planned.subject();
    }

    public @Nullable OrganisationId organisation() {
        return planned.organisation();
    }

    public boolean waits() {
        return phase == TurnPhase.WAITING;
    }

    public boolean runs() {
        return phase == TurnPhase.RUNNING;
    }

    /** How long it has run, for a turn without a clock. Pauses of its segment count. */
    long untimedMillis(long now) {
        return startedAt == null ? 0 : Math.max(0, now - startedAt);
    }

    Turn here(boolean checkedIn) {
        return new Turn(planned, segment, phase, checkedIn, startedAt, endedAt, usedMillis);
    }

    Turn started(long at) {
        return new Turn(planned, segment, TurnPhase.RUNNING, here, at, null, null);
    }

    Turn ended(long at, long used) {
        return new Turn(planned, segment, TurnPhase.ENDED, here, startedAt, at, used);
    }

    Turn skipped() {
        return new Turn(planned, segment, TurnPhase.SKIPPED, here, null, null, null);
    }

    /** A skipped turn waits again; an ended turn continues. */
    Turn reopened() {
        return phase == TurnPhase.SKIPPED
                ? waiting(planned, segment, here)
                : new Turn(planned, segment, TurnPhase.RUNNING, here, startedAt, null, null);
    }
}
