package org.tertulia.realtime.contract;

/**
 * Something that must happen by itself.
 *
 * @param key names the alarm; with the due time it makes the id of its command, so that it takes effect once
 * @param due stream time in milliseconds since 1970
 * @param grace whether the time until due is a grace that people were given, which starts again after a restart
 * @param command what is then asked of the rules
 */
public record Alarm<C extends Command>(String key, long due, boolean grace, C command) {}
