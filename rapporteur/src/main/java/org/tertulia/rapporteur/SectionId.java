package org.tertulia.rapporteur;

import org.tertulia.realtime.contract.Id;

/** Names a section of a brief. */
public record SectionId(String value) implements Id {}
