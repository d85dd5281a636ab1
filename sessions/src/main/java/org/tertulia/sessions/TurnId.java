package org.tertulia.sessions;

import org.tertulia.realtime.contract.Id;

/** Names a turn of a line-up. */
public record TurnId(String value) implements Id {}
