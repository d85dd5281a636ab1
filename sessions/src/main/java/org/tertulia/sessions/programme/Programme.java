package org.tertulia.sessions.programme;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.edit.ProgrammeFields;
import org.tertulia.sessions.programme.setting.Activity;
import org.tertulia.sessions.whole.Multilingual;

/**
 * The days, sessions and segments of an exchange as planned, in the order of their planned times.
 *
 * @param zone the exchange's time zone, as an IANA name
 * @param exchangeHeadings the columns of the exchange's own board
 * @param activities what people do in their own time, such as a course; null if there is nothing
 */
public record Programme(
        Multilingual title,
        String zone,
        List<String> languages,
        List<Stage> stages,
        List<Session> sessions,
        List<Segment> segments,
        List<Heading> exchangeHeadings,
        @Nullable List<Activity> activities) {
    /** The programme with other ids for the people it names. */
    public Programme naming(UnaryOperator<PersonId> ids) {
        return eachSegment(segment -> segment.naming(ids));
    }

    /** The programme without the people who are not among these, such as those who were removed. */
    public Programme onlyNaming(Predicate<PersonId> these) {
        return eachSegment(segment -> segment.onlyNaming(these));
    }

    /** The programme with each segment changed in this way. */
    public Programme eachSegment(UnaryOperator<Segment> change) {
        return ProgrammeFields.of(this)
                .over(sessions, segments.stream().map(change).toList());
    }

    /** With other fields of its own; the same if there are none. */
    Programme with(@Nullable ProgrammeFields fields) {
        return fields == null ? this : fields.over(sessions, segments);
    }

    /** With these sessions instead of those with the same ids, or besides the others. */
    Programme withSessions(List<Session> put, List<SessionId> removed) {
        if (put.isEmpty() && removed.isEmpty()) {
            return this;
        }
        var all = replaced(sessions, put, removed, Session::id, Session::plannedStart);
        return ProgrammeFields.of(this).over(all, segments);
    }

    /** With these segments instead of those with the same ids, or besides the others. */
    Programme withSegments(List<Segment> put, List<SegmentId> removed) {
        if (put.isEmpty() && removed.isEmpty()) {
            return this;
        }
        var all = replaced(segments, put, removed, Segment::id, Segment::plannedStart);
        return ProgrammeFields.of(this).over(sessions, all);
    }

    /** In the order of their times. What starts at the same time keeps its order, and what is new comes last. */
    private static <I, T> List<T> replaced(
            List<T> all, List<T> put, List<I> removed, Function<T, I> id, ToLongFunction<T> start) {
        var byId = new LinkedHashMap<I, T>();
        all.forEach(each -> byId.put(id.apply(each), each));
        put.forEach(each -> byId.put(id.apply(each), each));
        removed.forEach(byId::remove);
        return byId.values().stream().sorted(Comparator.comparingLong(start)).toList();
    }

    /** What people do in their own time, if anything. */
    public List<Activity> ownTime() {
        return activities == null ? List.of() : activities;
    }
}
