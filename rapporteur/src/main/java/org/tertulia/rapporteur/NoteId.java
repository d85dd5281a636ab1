package org.tertulia.rapporteur;

import org.tertulia.realtime.contract.Id;

/** Names a note. */
public record NoteId(String value) implements Id {}
