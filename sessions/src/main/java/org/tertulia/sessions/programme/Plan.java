package org.tertulia.sessions.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.tertulia.sessions.programme.ProgrammeEvent.OrganisationRegistered;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeChanged;
import org.tertulia.sessions.programme.setting.Activity;
import org.tertulia.sessions.programme.setting.ActivityId;
import org.tertulia.sessions.whole.Multilingual;

/**
 * The programme as planned, and the organisations that take part.
 *
 * @param rooms the rooms that it lists
 * @param activities what people do in their own time
 */
public record Plan(
        Programme programme,
        PMap<SessionId, Session> sessions,
        PMap<SegmentId, Segment> segments,
        PMap<RoomId, RoomPlan> rooms,
        PMap<ActivityId, Activity> activities,
        PMap<OrganisationId, Organisation> organisations) {
    public static final Plan NONE = new Plan(
            new Programme(
                    new Multilingual(Map.of()), "UTC", List.of(), List.of(), List.of(), List.of(), List.of(), null),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty());

    /** Whether there is a programme. Every programme has a language. */
    public boolean isPut() {
        return !programme.languages().isEmpty();
    }

    Plan evolve(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeChanged changed -> put(changed.next(programme));
            case OrganisationRegistered(var organisation) -> register(organisation);
        };
    }

    private Plan put(Programme next) {
        return new Plan(
                next,
                HashTreePMap.from(next.sessions().stream().collect(Collectors.toMap(Session::id, each -> each))),
                HashTreePMap.from(next.segments().stream().collect(Collectors.toMap(Segment::id, each -> each))),
                HashTreePMap.from(next.segments().stream()
                        .flatMap(segment -> segment.listedRooms().stream())
                        .collect(Collectors.toMap(RoomPlan::id, each -> each))),
                HashTreePMap.from(next.ownTime().stream().collect(Collectors.toMap(Activity::id, each -> each))),
                organisations);
    }

    private Plan register(Organisation organisation) {
        return new Plan(
                programme, sessions, segments, rooms, activities, organisations.plus(organisation.id(), organisation));
    }
}
