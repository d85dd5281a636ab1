package org.tertulia.server.wire;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.setting.AttendanceMode;

/** Knows people's names and what they do. The journal does not have them. */
@FunctionalInterface
public interface PeopleDirectory {
    /** The person's name; empty if it is unknown or deleted. */
    String nameOf(PersonId person);

    /** What the person does, such as {@code Mayor}; empty if nobody has told it. */
    default String positionOf(PersonId person) {
        return "";
    }

    /** The id of the person's picture; null if there is none. */
    default @Nullable String photoOf(PersonId person) {
        return null;
    }

    /** How the person attends; null if nobody has told it. */
    default @Nullable AttendanceMode attendsOf(PersonId person) {
        return null;
    }
}
