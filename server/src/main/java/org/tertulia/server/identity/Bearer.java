package org.tertulia.server.identity;

import java.time.Instant;
import org.tertulia.realtime.contract.PersonId;

/**
 * The person a token speaks for.
 *
 * @param scope the exchange or the document path that the token is for
 */
public record Bearer(PersonId person, String scope, Instant expires) {}
