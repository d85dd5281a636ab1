package org.tertulia.rapporteur;

import org.tertulia.realtime.contract.Id;

/** Names a brief. */
public record BriefId(String value) implements Id {}
