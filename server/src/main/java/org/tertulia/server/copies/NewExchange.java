package org.tertulia.server.copies;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.tertulia.sessions.whole.Multilingual;

/**
 * What an organiser says of a new exchange.
 *
 * @param slug its name in addresses
 * @param starts the day of its first session; the others follow at the same distance
 * @param zone its time zone; each session begins at the same time of day as in the source
 * @param languages its languages, the main one first
 */
public record NewExchange(String slug, Multilingual title, LocalDate starts, ZoneId zone, List<String> languages) {}
