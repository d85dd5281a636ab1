package org.tertulia.server.importer.checks;

import java.util.Map;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.run.Call;

/**
 * A segment with its fields, for later messages about it.
 *
 * @param calls the calls by language
 */
public record ReadSegment(Segment segment, Fields fields, Map<String, Call> calls) {
    public long start() {
        return segment.plannedStart();
    }

    long end() {
        return segment.plannedStart() + segment.lengthMillis();
    }

    boolean overlaps(ReadSegment other) {
        return start() < other.end() && other.start() < end();
    }

    /** The field with its time. */
    Value time() {
        return fields.optional("time");
    }

    Place place() {
        return Place.of(segment.setting());
    }
}
