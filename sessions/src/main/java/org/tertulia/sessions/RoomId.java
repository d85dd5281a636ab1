package org.tertulia.sessions;

import org.tertulia.realtime.contract.Id;

/** Names a room. */
public record RoomId(String value) implements Id {}
