package org.tertulia.sessions.rooms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.rooms.seating.RoomSubject;
import org.tertulia.sessions.rooms.seating.Seat;
import org.tertulia.sessions.rooms.seating.SeatRole;
import org.tertulia.sessions.run.Call;
import org.tertulia.sessions.run.Calls;

/**
 * A small group of a segment.
 *
 * @param number its number in the segment, from 1
 * @param size the number of people it is planned for
 * @param step the running step, counted from 0; below 0 before the first
 * @param pen the person who writes for the room in place of a rapporteur
 */
public record Room(
        RoomId id,
        SegmentId segment,
        int number,
        int size,
        @Nullable RoomSubject subject,
        PVector<Seat> seats,
        int step,
        boolean helpNeeded,
        @Nullable PersonId pen,
        PMap<String, Call> calls) {
    static Room planned(RoomEvent.RoomPlanned planned) {
        return new Room(
                planned.room(),
                planned.segment(),
                planned.number(),
                planned.size(),
                planned.subject(),
                TreePVector.empty(),
                -1,
                false,
                null,
                HashTreePMap.empty());
    }

    public @Nullable Seat seatOf(PersonId person) {
        return seats.stream()
                .filter(seat -> seat.person().equals(person))
                .findFirst()
                .orElse(null);
    }

    public boolean seats(PersonId person) {
        return seatOf(person) != null;
    }

    /** The organisation whose practice it discusses. */
    public @Nullable OrganisationId organisation() {
        return subject == null ? null : subject.organisation();
    }

    List<PersonId> peers() {
        return seats.stream().filter(Seat::isPeer).map(Seat::person).toList();
    }

    boolean has(SeatRole role) {
        return seats.stream().anyMatch(seat -> seat.role() == role);
    }

    Room seated(PersonId person, SeatRole role) {
        return with(seats.plus(new Seat(person, role)), step, helpNeeded, pen, calls);
    }

    Room left(PersonId person) {
        return with(seats.minus(seatOf(person)), step, helpNeeded, person.equals(pen) ? null : pen, calls);
    }

    Room stepped(int next) {
        return with(seats, next, helpNeeded, pen, calls);
    }

    Room needingHelp(boolean needed) {
        return with(seats, step, needed, pen, calls);
    }

    Room writtenFor(PersonId by) {
        return with(seats, step, helpNeeded, by, calls);
    }

    Room calling(String language, @Nullable Call call) {
        return with(seats, step, helpNeeded, pen, Calls.set(calls, language, call));
    }

    /** The room without its people, step and calls. */
    Room bare() {
        return with(TreePVector.empty(), -1, false, null, HashTreePMap.empty());
    }

    private Room with(
            PVector<Seat> nextSeats,
            int nextStep,
            boolean nextHelp,
            @Nullable PersonId nextPen,
            PMap<String, Call> nextCalls) {
        return new Room(id, segment, number, size, subject, nextSeats, nextStep, nextHelp, nextPen, nextCalls);
    }
}
