package org.tertulia.realtime.contract;

/**
 * Something that must happen by itself.
 *
 * @param key names the alarm; with the due time it makes the id of its command, so that it takes effect once
 * @param due stream time in milliseconds since 1970
 * @param graceMillis how long a grace people were given, which starts again after a restart; 0 when it is none
 * @param command what is then asked of the rules
 */
public record Alarm<C extends Command>(String key, long due, long graceMillis, C command) {
    /** An alarm that takes effect at its due time, also when the server was down then. */
    public static <C extends Command> Alarm<C> at(String key, long due, C command) {
        return new Alarm<>(key, due, 0, command);
    }
}
