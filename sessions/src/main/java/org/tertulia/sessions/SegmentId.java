package org.tertulia.sessions;

import org.tertulia.realtime.contract.Id;

/** Names a segment. */
public record SegmentId(String value) implements Id {}
