package org.tertulia.server.wire;

import org.tertulia.realtime.contract.PersonId;

/** Knows people's names and what they do. The journal does not have them. */
@FunctionalInterface
public interface PeopleDirectory {
    /** The person's name; empty if it is unknown or deleted. */
    String nameOf(PersonId person);

    /** What the person does, such as {@code Mayor}; empty if nobody has told it. */
    default String positionOf(PersonId person) {
        return "";
    }
}
