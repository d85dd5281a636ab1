package org.tertulia.rapporteur.briefs;

import org.tertulia.realtime.contract.PersonId;

/** A published version of a brief, which never changes: its document, its hash, who published it and when. */
public record Publication(PublishedBrief brief, String hash, PersonId by, long at) {}
