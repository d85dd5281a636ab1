package org.tertulia.sessions.notices;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.sessions.lineups.LineUpsPart;
import org.tertulia.sessions.programme.ProgrammePart;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.rooms.RoomScopes;
import org.tertulia.sessions.rooms.RoomsPart;
import org.tertulia.sessions.whole.Scopes;
import org.tertulia.sessions.whole.Subject;

/** The people in an audience now. */
record Receivers(NoticesState state, Audience audience) {
    /** The scopes that see a notice to them. */
    Stream<Scope> scopes() {
        return switch (audience.kind()) {
            case EVERYONE -> Stream.of(Scopes.EVERYONE);
            case STAFF -> Stream.of(Scopes.STAFF);
            case ROOMS -> andStaff(rooms(new SegmentId(audience.id())));
            case ROOM -> andStaff(Stream.of(RoomScopes.of(state.whereItWent(new RoomId(audience.id())))));
            case PERSON -> andStaff(Stream.of(Scopes.person(new PersonId(audience.id()))));
            case PRESENTER -> andStaff(presenters(new TurnId(audience.id())));
        };
    }

    private static Stream<Scope> andStaff(Stream<Scope> scopes) {
        return Stream.concat(scopes, Stream.of(Scopes.STAFF));
    }

    private Stream<Scope> rooms(SegmentId segment) {
        return state.rooms(segment).stream().map(room -> RoomScopes.of(room.id()));
    }

    private Stream<Scope> presenters(TurnId id) {
        var turn = state.turn(id);
        return turn == null ? Stream.empty() : state.presenters(turn).map(Scopes::person);
    }

    /** Whether the audience exists. */
    boolean exist() {
        return switch (audience.kind()) {
            case EVERYONE, STAFF -> audience.id().isEmpty();
            case ROOMS -> !state.rooms(new SegmentId(audience.id())).isEmpty();
            case ROOM -> state.room(new RoomId(audience.id())) != null;
            case PERSON -> state.person(new PersonId(audience.id())) != null;
            case PRESENTER -> state.turn(new TurnId(audience.id())) != null;
        };
    }

    /** What a notice to them is about. While a session runs, its facilitators may write to everyone. */
    Subject subject() {
        return switch (audience.kind()) {
            case EVERYONE -> Subject.in(runningSessions());
            case STAFF, PERSON -> Subject.in(runningPlaces());
            case ROOMS -> ProgrammePart.segment(state, new SegmentId(audience.id()));
            case ROOM -> RoomsPart.room(state, new RoomId(audience.id()));
            case PRESENTER -> LineUpsPart.turn(state, new TurnId(audience.id()));
        };
    }

    /** The facilitator of a side event writes to staff and to persons, but not to everyone. */
    private Set<EntityKey> runningPlaces() {
        return state.runningSegments().stream()
                .flatMap(segment -> ProgrammePart.places(segment).stream())
                .collect(Collectors.toSet());
    }

    private Set<EntityKey> runningSessions() {
        return state.runningSegments().stream()
                .map(segment -> segment.session().key())
                .collect(Collectors.toSet());
    }
}
