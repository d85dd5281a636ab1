package org.tertulia.server.exchanges;

/**
 * An exchange that this Tertulia holds.
 *
 * @param slug its name in addresses, and of its stream
 * @param sample whether it came with Tertulia to show how it works
 * @param ready whether all that it came with has been brought in
 */
public record Exchange(String slug, boolean sample, boolean ready) {}
