package org.tertulia.realtime.contract;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The circumstances of one decision. Rules get them here, so that they need neither a clock nor random numbers.
 *
 * @param now stream time in milliseconds since 1970
 * @param actor who asks
 * @param command the id of the command that is decided
 */
public record Occasion(long now, PersonId actor, UUID command) {
    /** The same command and the same number give the same id. Clients choose the ids of their commands, so it may be taken. */
    public String freshId(int number) {
        var seed = (command + "#" + number).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed).toString();
    }
}
