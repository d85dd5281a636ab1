package org.tertulia.server.privacy;

import java.time.Instant;
import org.tertulia.realtime.contract.PersonId;

/**
 * A draft or a published version.
 *
 * @param version 0 for the draft
 * @param revision how often the draft had been saved by then
 */
public record StoredNotice(int version, int revision, PersonId madeBy, Instant madeAt, PrivacyNotice notice) {}
