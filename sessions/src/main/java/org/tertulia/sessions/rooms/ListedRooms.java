package org.tertulia.sessions.rooms;

import static org.tertulia.realtime.contract.Objections.when;

import java.util.Optional;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.RoomPlan;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.rooms.RoomEvent.RoomPlanned;
import org.tertulia.sessions.rooms.RoomEvent.RoomRemoved;
import org.tertulia.sessions.run.SegmentPhase;

/**
 * Plans the rooms that a programme lists, and removes those that it no longer lists. A room that has opened stays. What the
 * programme says of a room, such as its title, is read where it is shown.
 */
final class ListedRooms {
    private final Around<? extends RoomsState> around;

    ListedRooms(Around<? extends RoomsState> around) {
        this.around = around;
    }

    static Optional<Refusal> objection(Programme programme) {
        var most = programme.segments().stream()
                .mapToInt(segment -> segment.listedRooms().size())
                .max();
        return when(most.orElse(0) > Segment.MOST_ROOMS, RoomRefusal.ROOMS_TOO_MANY);
    }

    void follow(Programme before) {
        before.segments().forEach(this::remove);
        around.state().programme().segments().forEach(this::plan);
    }

    private void remove(Segment before) {
        var now = around.state().segment(before.id());
        for (var room : before.listedRooms()) {
            var isStillListed = now != null
                    && now.listedRooms().stream().anyMatch(one -> one.id().equals(room.id()));
            if (!isStillListed && around.state().roomPhase(room.id()) == RoomsPhase.PLANNED) {
                around.add(new RoomRemoved(room.id()));
            }
        }
    }

    private void plan(Segment segment) {
        var place = 1;
        for (var room : segment.listedRooms()) {
            if (!isKnown(room.id()) && mayStillGetRooms(segment)) {
                around.add(planned(room, segment, place));
                new RoomRules(around).startIfOpen(room.id(), segment.id());
            }
            place++;
        }
    }

    private RoomPlanned planned(RoomPlan room, Segment segment, int place) {
        var headings = around.state().headingsOf(room, segment);
        var number = Math.max(place, PlannedRooms.nextNumber(around.state().rooms(segment.id())));
        return new RoomPlanned(room.id(), segment.id(), number, room.size(), null, headings);
    }

    private boolean isKnown(RoomId room) {
        return around.state().room(room) != null || around.state().mergedInto(room) != null;
    }

    private boolean mayStillGetRooms(Segment segment) {
        return around.state().phase(segment.id()) != SegmentPhase.ENDED
                && switch (around.state().roomsPhase(segment.id())) {
                    case NONE, PLANNED, OPEN -> true;
                    case RECALLED, CLOSED -> false;
                };
    }
}
