package org.tertulia.server.importer.schedules;

import java.util.List;
import java.util.Map;
import org.tertulia.server.importer.schedules.Schedule.Speaker;

/** One event of a conference schedule. JSON and XML have the same fields under the same names. */
interface EventFields {
    /** What an event leads to, by the field that has it. */
    Map<String, String> LINKS = Map.of("links", "link", "attachments", "attachment");

    /** The text of a field; empty if it is not there. */
    String text(String name);

    /** The attribute or field that identifies it; empty if it has none. */
    String id(String name);

    List<Speaker> speakers();

    /** What a field lists: addresses with their titles. */
    List<Link> links(String list);

    /** A title, which may be empty, and an address, which may be only a path. */
    record Link(String title, String address) {
        /** Whether it leads somewhere from any page. */
        boolean isWhole() {
            return address.matches("https?://\\S+");
        }

        /** In one line of a text. */
        String line() {
            return title.isEmpty() || title.equals(address) ? address : title + ": " + address;
        }
    }
}
