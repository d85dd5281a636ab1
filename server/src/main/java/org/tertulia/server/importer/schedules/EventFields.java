package org.tertulia.server.importer.schedules;

import java.util.List;
import java.util.Map;
import org.tertulia.server.importer.schedules.Schedule.Speaker;

/** One event of a conference schedule. JSON and XML have the same fields under the same names. */
interface EventFields {
    /** What cannot be kept, by the field that has it. */
    Map<String, String> LEFT_OUT = Map.of("links", "link", "attachments", "attachment");

    /** The text of a field; empty if it is not there. */
    String text(String name);

    /** The attribute or field that identifies it; empty if it has none. */
    String id(String name);

    List<Speaker> speakers();

    /** How many things a field lists. */
    int count(String list);
}
