package org.tertulia.realtime.contract;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The circumstances of one decision, given to the rules so that they need no clock and no chance of their own.
 *
 * @param now stream time in milliseconds since 1970
 * @param actor who asks
 * @param command the id of the command being decided
 */
public record Occasion(long now, PersonId actor, UUID command) {
    /** An id nobody has yet; the same command and the same number give the same id. */
    public String freshId(int number) {
        var seed = (command + "#" + number).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed).toString();
    }
}
