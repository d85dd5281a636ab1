package org.tertulia.rapporteur.boards;

import org.tertulia.realtime.contract.View;

/** Key {@code endorsement/…}, with the id of the note. Only the person who endorses the note sees it. */
public record EndorsementView() implements View {}
