package org.tertulia.sessions;

import org.tertulia.realtime.contract.PersonId;

/** Who has the floor, for which hand, and since when. */
record Speech(HandId hand, PersonId speaker, long since) {}
