package org.tertulia.realtime.journal;

import java.util.UUID;

/**
 * Where streams run: one process at a time.
 *
 * @param id the same at each start of a process with the same data, of which there is only one at a time
 * @param address where people reach it
 */
public record Node(UUID id, String address) {}
