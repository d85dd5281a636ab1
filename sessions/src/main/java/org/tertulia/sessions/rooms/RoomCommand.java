package org.tertulia.sessions.rooms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.run.Call;

/** What is asked of the rooms of a segment. */
public sealed interface RoomCommand extends Command {
    /** What is asked about a segment and its rooms. */
    sealed interface OfSegment extends RoomCommand {
        SegmentId segment();
    }

    /** What is asked about one room. */
    sealed interface OfRoom extends RoomCommand {
        RoomId room();
    }

    /**
     * Seats these people in rooms that only staff see until they open; asked again, it plans afresh.
     *
     * @param subjects one room each, where there are any
     * @param size people a room should have, 2 to 12
     */
    record PlanRooms(SegmentId segment, List<RoomSubject> subjects, List<PersonId> present, int size)
            implements OfSegment {}

    record AddRoom(RoomId room, SegmentId segment, @Nullable RoomSubject subject) implements OfSegment {}

    record MergeRooms(RoomId room, RoomId into) implements OfRoom {}

    record MoveSeat(PersonId person, RoomId room) implements OfRoom {}

    record OpenRooms(SegmentId segment) implements OfSegment {}

    /** A late person asks for a seat; who has one keeps it. */
    record EnterRooms(SegmentId segment) implements OfSegment {}

    /** Adds time to the current step of every open room of a segment, or takes it when below zero; in milliseconds. */
    record ExtendRooms(SegmentId segment, long byMillis) implements OfSegment {}

    /** Leads on from this step, which must still be the one that runs. */
    record NextStep(RoomId room, int step) implements OfRoom {}

    record AskForHelp(RoomId room, boolean needed) implements OfRoom {}

    /** A seated person takes the pen when the rapporteur drops. */
    record TakePen(RoomId room) implements OfRoom {}

    record SetRoomCall(
            RoomId room, String language, @Nullable Call call) implements OfRoom {}

    /** Calls everybody back: the rooms close 60 s later. */
    record RecallRooms(SegmentId segment) implements OfSegment {}

    /** Gives people the whole grace of a recall again, since they could not see it; asked by the engine alone. */
    record RestartRecall(SegmentId segment) implements OfSegment {}

    record CloseRooms(SegmentId segment) implements OfSegment {}
}
