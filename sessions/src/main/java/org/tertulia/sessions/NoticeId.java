package org.tertulia.sessions;

import org.tertulia.realtime.contract.Id;

/** Names a notice. */
public record NoticeId(String value) implements Id {}
