package org.tertulia.sessions;

import org.tertulia.realtime.contract.PersonId;

/** Who has the floor, and since when. */
record Speech(PersonId speaker, long since) {}
