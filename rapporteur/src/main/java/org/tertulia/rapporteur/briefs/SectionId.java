package org.tertulia.rapporteur.briefs;

import org.tertulia.realtime.contract.Id;

/** Names a section of a brief. */
public record SectionId(String value) implements Id {}
