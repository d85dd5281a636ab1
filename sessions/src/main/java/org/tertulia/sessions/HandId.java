package org.tertulia.sessions;

import org.tertulia.realtime.contract.Id;

/** Names a raised hand. */
public record HandId(String value) implements Id {}
