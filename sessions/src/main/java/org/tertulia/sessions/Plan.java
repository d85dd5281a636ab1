package org.tertulia.sessions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The programme as planned, and the organisations that take part. */
record Plan(
        Programme programme,
        PMap<SessionId, Session> sessions,
        PMap<SegmentId, Segment> segments,
        PMap<OrganisationId, Organisation> organisations) {
    static final Plan NONE = new Plan(
            new Programme(new Multilingual(Map.of()), "UTC", List.of(), List.of(), List.of(), List.of(), List.of()),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty());

    /** Whether there is a programme at all; every programme has a language. */
    boolean isPut() {
        return !programme.languages().isEmpty();
    }

    Plan put(Programme next) {
        return new Plan(
                next,
                HashTreePMap.from(next.sessions().stream().collect(Collectors.toMap(Session::id, each -> each))),
                HashTreePMap.from(next.segments().stream().collect(Collectors.toMap(Segment::id, each -> each))),
                organisations);
    }

    Plan register(Organisation organisation) {
        return new Plan(programme, sessions, segments, organisations.plus(organisation.id(), organisation));
    }
}
