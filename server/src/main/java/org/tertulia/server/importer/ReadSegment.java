package org.tertulia.server.importer;

import java.util.Map;
import org.tertulia.sessions.Call;
import org.tertulia.sessions.Segment;

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
