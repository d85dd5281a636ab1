package org.tertulia.server.wire;

import org.tertulia.realtime.contract.PersonId;

/** Knows what people are called; the journal does not. */
@FunctionalInterface
public interface PeopleDirectory {
    /** The person's name; empty where it is not known, or not any more. */
    String nameOf(PersonId person);
}
