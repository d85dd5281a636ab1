package org.tertulia.server.wire;

import org.tertulia.realtime.contract.PersonId;

/** Knows people's names. The journal does not have them. */
@FunctionalInterface
public interface PeopleDirectory {
    /** The person's name; empty if it is unknown or deleted. */
    String nameOf(PersonId person);
}
