package org.tertulia.realtime.showing;

import org.tertulia.realtime.wire.FromServer;

/**
 * Everything that one person may see at one sequence.
 *
 * @param epoch the history the cursor belongs to
 * @param mark the mark of that history
 * @param cursor the sequence of the state
 * @param changes the JSON of one {@link FromServer.Changes} in which every scope is whole
 */
public record Snapshot(int epoch, String mark, long cursor, String changes) {}
