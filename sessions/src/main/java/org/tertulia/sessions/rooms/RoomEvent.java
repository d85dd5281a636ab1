package org.tertulia.sessions.rooms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.rooms.seating.RoomSubject;
import org.tertulia.sessions.rooms.seating.SeatRole;
import org.tertulia.sessions.run.Call;

/** What happened to rooms and seats; times are stream time. */
public sealed interface RoomEvent extends Event {
    /**
     * A room for {@code size} people was planned. Its number counts from 1 in the segment.
     *
     * @param headings the columns of its board; null in old journals, where each room has the questions of a review
     */
    record RoomPlanned(
            RoomId room,
            SegmentId segment,
            int number,
            int size,
            @Nullable RoomSubject subject,
            @Nullable List<Heading> headings)
            implements RoomEvent {
        /** The columns of its board. */
        public List<Heading> columns() {
            return headings == null ? DefaultHeadings.OF_A_REVIEW : headings;
        }
    }

    record RoomRemoved(RoomId room) implements RoomEvent {}

    record RoomsMerged(RoomId room, RoomId into) implements RoomEvent {}

    record SeatGiven(PersonId person, RoomId room, SeatRole role) implements RoomEvent {}

    record SeatLeft(PersonId person, RoomId room) implements RoomEvent {}

    record RoomsOpened(SegmentId segment, long at) implements RoomEvent {}

    record StepStarted(RoomId room, int step, long at) implements RoomEvent {}

    record HelpAsked(RoomId room, boolean needed) implements RoomEvent {}

    record PenTaken(RoomId room, PersonId by) implements RoomEvent {}

    record RoomCallSet(
            RoomId room, String language, @Nullable Call call) implements RoomEvent {}

    record RoomsRecalled(SegmentId segment, long at, long closesAt) implements RoomEvent {}

    record RoomsClosed(SegmentId segment, long at) implements RoomEvent {}
}
