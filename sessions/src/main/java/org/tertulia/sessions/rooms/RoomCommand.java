package org.tertulia.sessions.rooms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.rooms.seating.RoomSubject;
import org.tertulia.sessions.run.Call;

/** Commands about the rooms of a segment. */
public sealed interface RoomCommand extends Command {
    /** Commands about a segment and its rooms. */
    sealed interface OfSegment extends RoomCommand {
        SegmentId segment();
    }

    /** Commands about one room. */
    sealed interface OfRoom extends RoomCommand {
        RoomId room();
    }

    /**
     * Seats these people in rooms that only staff see until they open. Sent again, it replaces the plan.
     *
     * @param subjects the subjects of the rooms, one room each; empty for rooms without a subject
     * @param size the number of people that a room should have, 2 to 12
     */
    record PlanRooms(SegmentId segment, List<RoomSubject> subjects, List<PersonId> present, int size)
            implements OfSegment {}

    record AddRoom(RoomId room, SegmentId segment, @Nullable RoomSubject subject) implements OfSegment {}

    record MergeRooms(RoomId room, RoomId into) implements OfRoom {}

    record MoveSeat(PersonId person, RoomId room) implements OfRoom {}

    record OpenRooms(SegmentId segment) implements OfSegment {}

    /** Gives a late person a seat. A person with a seat keeps it. */
    record EnterRooms(SegmentId segment) implements OfSegment {}

    /** Adds time to the current step of every open room of a segment, or takes it when below zero; in milliseconds. */
    record ExtendRooms(SegmentId segment, long byMillis) implements OfSegment {}

    /** Starts the step after this one, which must still run. */
    record NextStep(RoomId room, int step) implements OfRoom {}

    record AskForHelp(RoomId room, boolean needed) implements OfRoom {}

    /** A seated person writes for the room, for example when the rapporteur loses the connection. */
    record TakePen(RoomId room) implements OfRoom {}

    record SetRoomCall(
            RoomId room, String language, @Nullable Call call) implements OfRoom {}

    /** Asks everyone to return to the main session. The rooms close 60 s later. */
    record RecallRooms(SegmentId segment) implements OfSegment {}

    /** Restarts the 60 s of a recall because people could not see it. Only the engine sends this. */
    record RestartRecall(SegmentId segment) implements OfSegment {}

    record CloseRooms(SegmentId segment) implements OfSegment {}
}
