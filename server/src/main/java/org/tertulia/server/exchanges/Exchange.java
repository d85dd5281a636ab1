package org.tertulia.server.exchanges;

/**
 * An exchange in this Tertulia.
 *
 * @param slug its name in addresses, and the name of its stream
 * @param sample whether it is the sample that comes with Tertulia
 * @param ready whether its import is complete
 * @param status how far it is open
 */
public record Exchange(String slug, boolean sample, boolean ready, ExchangeStatus status) {}
