package org.tertulia.sessions.floor;

import org.tertulia.realtime.contract.PersonId;

/** Who has the floor, for which hand, and since when. */
public record Speech(HandId hand, PersonId speaker, long since) {}
