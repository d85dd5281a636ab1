package org.tertulia.sessions.rooms;

import java.util.ArrayList;
import java.util.List;
import org.tertulia.realtime.contract.Alarm;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.programme.SegmentId;

/** What happens to rooms when a clock reaches zero: the next step starts, and recalled rooms close. */
final class RoomAlarms {
    private RoomAlarms() {}

    static List<Alarm<RoomCommand>> of(RoomsState state) {
        var alarms = new ArrayList<Alarm<RoomCommand>>();
        state.rooms().bySegment().forEach((segment, rooms) -> {
            switch (rooms.phase()) {
                case OPEN -> addSteps(state, segment, alarms);
                case RECALLED -> addClosing(state, segment, alarms);
                case NONE, PLANNED, CLOSED -> {}
            }
        });
        return alarms;
    }

    /** The last step continues until the rooms are recalled. */
    private static void addSteps(RoomsState state, SegmentId id, List<Alarm<RoomCommand>> alarms) {
        var segment = state.knownSegment(id);
        for (var room : state.rooms(id)) {
            var clock = state.runningClock(ClockId.of(ClockId.Kind.STEP, room.id()));
            if (clock != null && room.step() + 1 < segment.protocol().size()) {
                var key = "step/" + room.id().value() + "/" + room.step();
                alarms.add(Alarm.at(key, clock.endsAt(), new RoomCommand.NextStep(room.id(), room.step())));
            }
        }
    }

    private static void addClosing(RoomsState state, SegmentId segment, List<Alarm<RoomCommand>> alarms) {
        var clock = state.runningClock(ClockId.recall(segment));
        if (clock != null) {
            var key = "recall/" + segment.value();
            alarms.add(new Alarm<>(
                    key, clock.endsAt(), new RoomCommand.CloseRooms(segment), new RoomCommand.RestartRecall(segment)));
        }
    }
}
