package org.tertulia.sessions.programme;

import org.tertulia.realtime.contract.Id;

/** Names a heading of a board. */
public record HeadingId(String value) implements Id {}
