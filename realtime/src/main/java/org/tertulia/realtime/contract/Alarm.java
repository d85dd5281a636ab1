package org.tertulia.realtime.contract;

import org.jspecify.annotations.Nullable;

/**
 * Something that happens at a time, without anyone asking for it then.
 *
 * @param key names the alarm; with the due time it makes the id of its command, so that it takes effect once
 * @param due stream time in milliseconds since 1970
 * @param command what is then asked of the rules
 * @param restart what gives people the whole grace again, asked at each start before any alarm rings; null when there is no grace
 */
public record Alarm<C extends Command>(
        String key, long due, C command, @Nullable C restart) {
    /** An alarm that takes effect at its due time, even if the server was down then. */
    public static <C extends Command> Alarm<C> at(String key, long due, C command) {
        return new Alarm<>(key, due, command, null);
    }
}
