package org.tertulia.sessions.floor;

import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.SegmentId;

/** A raised hand. */
public record Hand(SegmentId segment, PersonId person, long at) {}
