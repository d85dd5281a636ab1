package org.tertulia.sessions.programme;

import org.tertulia.realtime.contract.Id;

/** Names a stage on the time line of a crisis. */
public record StageId(String value) implements Id {}
