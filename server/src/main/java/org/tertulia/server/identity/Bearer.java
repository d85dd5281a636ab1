package org.tertulia.server.identity;

import java.time.Instant;
import org.tertulia.realtime.contract.PersonId;

/**
 * Whom a token speaks for.
 *
 * @param scope the exchange, or the path of the document, that it was made for
 */
public record Bearer(PersonId person, String scope, Instant expires) {}
