package org.tertulia.server.importer;

import java.util.Map;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.run.Call;

/**
 * A segment with its fields, for later messages about it.
 *
 * @param calls the calls by language
 */
record ReadSegment(Segment segment, Fields fields, Map<String, Call> calls) {
    long start() {
        return segment.plannedStart();
    }

    long end() {
        return segment.plannedStart() + segment.lengthMillis();
    }
}
