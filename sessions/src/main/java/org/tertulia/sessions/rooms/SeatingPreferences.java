package org.tertulia.sessions.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.people.CommonLanguages;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.rooms.seating.Seat;
import org.tertulia.sessions.rooms.seating.SeatRole;

/** The seating preferences that one room does not meet. */
final class SeatingPreferences {
    private final RoomsState state;
    private final Room room;

    SeatingPreferences(RoomsState state, Room room) {
        this.state = state;
        this.room = room;
    }

    List<String> unmet() {
        var people = room.peers().size();
        return Stream.of(
                        code(people > room.size(), Unmet.SIZE_OVER),
                        code(people * 2 <= room.size(), Unmet.SIZE_UNDER),
                        code(!room.has(SeatRole.FACILITATOR), Unmet.FACILITATOR_MISSING),
                        code(!room.has(SeatRole.RAPPORTEUR), Unmet.RAPPORTEUR_MISSING))
                .flatMap(each -> each)
                .toList();
    }

    List<String> unmet(Seat seat) {
        return switch (seat.role()) {
            case PRESENTER, PEER -> unmetOfPeer(seat);
            case FACILITATOR ->
                code(isShared(seat.person()), Unmet.FACILITATOR_SHARED).toList();
            case RAPPORTEUR, OBSERVER -> List.of();
        };
    }

    private List<String> unmetOfPeer(Seat seat) {
        var codes = new ArrayList<String>();
        code(hasNobodyToTalkTo(seat.person()), Unmet.LANGUAGE_NONE).forEach(codes::add);
        code(seat.role() == SeatRole.PEER && sitsWithOwnCity(seat.person()), Unmet.SAME_CITY)
                .forEach(codes::add);
        code(sitsWithOwnRegion(seat.person()), Unmet.REGION_REPEATED).forEach(codes::add);
        return codes;
    }

    private static Stream<String> code(boolean applies, String code) {
        return applies ? Stream.of(code) : Stream.empty();
    }

    private boolean isShared(PersonId person) {
        return state.rooms(room.segment()).stream()
                        .filter(each -> each.seats(person))
                        .count()
                > 1;
    }

    /** Whether they understand no one else in the room, or are alone because they understand no one in other rooms. */
    private boolean hasNobodyToTalkTo(PersonId person) {
        var others = others(person);
        if (others.isEmpty()) {
            return isAloneByLanguage(person);
        }
        return others.stream().noneMatch(other -> CommonLanguages.areShared(state, List.of(person, other)));
    }

    private boolean isAloneByLanguage(PersonId person) {
        var inOtherRooms = state.rooms(room.segment()).stream()
                .filter(each -> !each.id().equals(room.id()))
                .flatMap(each -> each.peers().stream())
                .toList();
        return !inOtherRooms.isEmpty()
                && inOtherRooms.stream().noneMatch(other -> CommonLanguages.areShared(state, List.of(person, other)));
    }

    private boolean sitsWithOwnCity(PersonId person) {
        var own = organisation(person);
        return own != null && others(person).stream().map(this::organisation).anyMatch(other -> own.equals(other));
    }

    /** People from their own city do not count here. */
    private boolean sitsWithOwnRegion(PersonId person) {
        var own = organisation(person);
        return own != null
                && !own.region().isEmpty()
                && others(person).stream()
                        .map(this::organisation)
                        .filter(Objects::nonNull)
                        .filter(other -> !other.equals(own))
                        .anyMatch(other -> own.region().equals(other.region()));
    }

    private List<PersonId> others(PersonId person) {
        return room.peers().stream().filter(peer -> !peer.equals(person)).toList();
    }

    private @Nullable Organisation organisation(PersonId id) {
        var person = state.person(id);
        return person == null ? null : state.organisation(person.organisation());
    }
}
