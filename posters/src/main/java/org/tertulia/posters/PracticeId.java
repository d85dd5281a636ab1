package org.tertulia.posters;

import org.tertulia.realtime.contract.Id;

/** Names a practice. */
public record PracticeId(String value) implements Id {}
