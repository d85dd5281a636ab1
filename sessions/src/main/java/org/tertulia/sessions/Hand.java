package org.tertulia.sessions;

import org.tertulia.realtime.contract.PersonId;

/** A raised hand. */
public record Hand(SegmentId segment, PersonId person, long at) {}
