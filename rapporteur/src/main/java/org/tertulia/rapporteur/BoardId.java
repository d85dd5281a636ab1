package org.tertulia.rapporteur;

import org.tertulia.realtime.contract.Id;

/** Names a board by what it belongs to: {@code exchange}, {@code session:s1}, {@code room:r1}, {@code segment:g1}. */
public record BoardId(String value) implements Id {}
