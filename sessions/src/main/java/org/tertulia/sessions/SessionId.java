package org.tertulia.sessions;

import org.tertulia.realtime.contract.Id;

/** Names a session. */
public record SessionId(String value) implements Id {}
