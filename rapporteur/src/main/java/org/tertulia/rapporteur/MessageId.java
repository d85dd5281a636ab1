package org.tertulia.rapporteur;

import org.tertulia.realtime.contract.Id;

/** Names a message of a brief. */
public record MessageId(String value) implements Id {}
