package org.tertulia.server.importer;

import java.util.Map;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.run.Call;

/**
 * A segment as read, with what is needed to speak about it.
 *
 * @param calls by language
 */
record ReadSegment(Segment segment, Fields fields, Map<String, Call> calls) {
    long start() {
        return segment.plannedStart();
    }

    long end() {
        return segment.plannedStart() + segment.lengthMillis();
    }
}
