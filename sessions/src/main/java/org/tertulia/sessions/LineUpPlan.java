package org.tertulia.sessions;

import java.util.List;

/**
 * Whose turns a segment has.
 *
 * @param source where the turns come from: the list itself, the rooms of the same session, or the peer sessions so far
 * @param turnMillis the length of a turn that is made from a room or a session
 */
public record LineUpPlan(Source source, long turnMillis, long changeOverMillis, List<PlannedTurn> turns) {
    public enum Source {
        NONE,
        LISTED,
        ROOMS,
        SESSIONS
    }
}
