package org.tertulia.sessions.undo;

import org.tertulia.realtime.contract.PersonId;

/** Who did something, and when in stream time. */
record Acting(ActId id, PersonId by, boolean isStaff, long at, long number) {}
