package org.tertulia.sessions.rooms;

import java.util.ArrayList;
import java.util.List;
import org.tertulia.realtime.contract.Alarm;
import org.tertulia.realtime.contract.AlarmList;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.programme.SegmentId;

/** What happens to rooms when a clock reaches zero: the next step starts, and recalled rooms close. */
final class RoomAlarms {
    private RoomAlarms() {}

    /** A list for each segment. */
    static List<AlarmList<RoomCommand>> of(RoomsState state) {
        return state.rooms().bySegment().keySet().stream()
                .<AlarmList<RoomCommand>>map(segment -> () -> ofSegment(state, segment))
                .toList();
    }

    private static List<Alarm<RoomCommand>> ofSegment(RoomsState state, SegmentId segment) {
        return switch (state.roomsPhase(segment)) {
            case OPEN -> steps(state, segment);
            case RECALLED -> closing(state, segment);
            case NONE, PLANNED, CLOSED -> List.of();
        };
    }

    /** The last step continues until the rooms are recalled. */
    private static List<Alarm<RoomCommand>> steps(RoomsState state, SegmentId id) {
        var alarms = new ArrayList<Alarm<RoomCommand>>();
        var segment = state.knownSegment(id);
        for (var room : state.rooms(id)) {
            var clock = state.runningClock(ClockId.of(ClockId.Kind.STEP, room.id()));
            if (clock != null && room.step() + 1 < segment.protocol().size()) {
                var key = "step/" + room.id().value() + "/" + room.step();
                alarms.add(Alarm.at(key, clock.endsAt(), new RoomCommand.NextStep(room.id(), room.step())));
            }
        }
        return alarms;
    }

    private static List<Alarm<RoomCommand>> closing(RoomsState state, SegmentId segment) {
        var clock = state.runningClock(ClockId.recall(segment));
        if (clock == null) {
            return List.of();
        }
        var key = "recall/" + segment.value();
        return List.of(new Alarm<>(
                key, clock.endsAt(), new RoomCommand.CloseRooms(segment), new RoomCommand.RestartRecall(segment)));
    }
}
