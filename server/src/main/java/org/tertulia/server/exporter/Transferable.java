package org.tertulia.server.exporter;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.whole.Role;

/**
 * An exchange as it can begin again: nothing names what is gone. A programme and roles may outlive the people, practices and
 * rooms that they name.
 */
public record Transferable(ExchangeContent content, List<KnownPerson> people) {
    private static final String PRACTICE = "practice/";
    private static final Assignment PARTICIPANT = new Assignment(Role.PARTICIPANT, null);

    /** What of it is there. */
    public static Transferable of(ExchangeContent content, Collection<KnownPerson> people) {
        var there = new ExchangeContent(
                content.slug(),
                programme(content, people),
                content.calls(),
                content.organisations(),
                content.practices());
        var places = places(there.programme());
        return new Transferable(
                there, people.stream().map(person -> in(places, person)).toList());
    }

    private static Programme programme(ExchangeContent content, Collection<KnownPerson> people) {
        var ids = people.stream().map(KnownPerson::id).collect(Collectors.toSet());
        var organisations =
                content.organisations().stream().map(Organisation::id).collect(Collectors.toSet());
        var practices = content.practices().stream()
                .map(shown -> shown.practice().id().subject())
                .collect(Collectors.toSet());
        return content.programme()
                .onlyNaming(ids::contains)
                .eachSegment(segment -> withTurns(segment.onlyOf(organisations::contains), practices));
    }

    /** The turn of a practice that was withdrawn goes with it. */
    private static Segment withTurns(Segment segment, Set<SubjectKey> practices) {
        var plan = segment.lineUp();
        var turns = plan.turns().stream()
                .filter(turn -> !turn.subject().value().startsWith(PRACTICE) || practices.contains(turn.subject()))
                .toList();
        return segment.linedUp(new LineUpPlan(plan.source(), plan.turnMillis(), plan.changeOverMillis(), turns));
    }

    private static Set<EntityKey> places(Programme programme) {
        var sessions = programme.sessions().stream().map(session -> session.id().key());
        var segments = programme.segments().stream().map(segment -> segment.id().key());
        var rooms = programme.segments().stream()
                .flatMap(segment -> segment.listedRooms().stream())
                .map(room -> room.id().key());
        return Stream.of(sessions, segments, rooms).flatMap(each -> each).collect(Collectors.toSet());
    }

    /** A role for a place that is gone ends. Somebody without any other role is a participant. */
    private static KnownPerson in(Set<EntityKey> places, KnownPerson person) {
        var left = person.assignments().stream()
                .filter(assignment -> isThere(places, assignment.to()))
                .toList();
        return new KnownPerson(
                person.id(),
                person.name(),
                person.email(),
                person.organisation(),
                left.isEmpty() ? List.of(PARTICIPANT) : left,
                person.languages(),
                person.position(),
                person.attends(),
                person.photo());
    }

    private static boolean isThere(Set<EntityKey> places, @Nullable EntityKey place) {
        return place == null || places.contains(place);
    }
}
