package org.tertulia.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;

/** What is asked of the rooms of a segment. */
public sealed interface RoomCommand extends SessionsCommand {
    /**
     * Seats these people in rooms that only staff see until they open; asked again, it plans afresh.
     *
     * @param subjects one room each, where there are any
     * @param size people a room should have, 2 to 12
     */
    record PlanRooms(SegmentId segment, List<RoomSubject> subjects, List<PersonId> present, int size)
            implements RoomCommand {}

    record AddRoom(RoomId room, SegmentId segment, @Nullable RoomSubject subject) implements RoomCommand {}

    record MergeRooms(RoomId room, RoomId into) implements RoomCommand {}

    record MoveSeat(PersonId person, RoomId room) implements RoomCommand {}

    record OpenRooms(SegmentId segment) implements RoomCommand {}

    /** A late person asks for a seat; who has one keeps it. */
    record EnterRooms(SegmentId segment) implements RoomCommand {}

    /** Leads on from this step, which must still be the one that runs. */
    record NextStep(RoomId room, int step) implements RoomCommand {}

    record AskForHelp(RoomId room, boolean needed) implements RoomCommand {}

    /** A seated person takes the pen when the rapporteur drops. */
    record TakePen(RoomId room) implements RoomCommand {}

    record SetRoomCall(
            RoomId room, String language, @Nullable Call call) implements RoomCommand {}

    /** Calls everybody back: the rooms close 60 s later. */
    record RecallRooms(SegmentId segment) implements RoomCommand {}

    /** Gives people the whole grace of a recall again, since they could not see it; asked by the engine alone. */
    record RestartRecall(SegmentId segment) implements RoomCommand {}

    record CloseRooms(SegmentId segment) implements RoomCommand {}
}
