package org.tertulia.rapporteur.briefs;

import org.tertulia.realtime.contract.PersonId;

/** A version of a brief as it was published, for good: its document, its hash, by whom and when. */
public record Publication(PublishedBrief brief, String hash, PersonId by, long at) {}
