package org.tertulia.sessions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Alarm;

/** What happens by itself: a room goes to its next step, and recalled rooms close. */
final class Alarms {
    private Alarms() {}

    static List<Alarm<SessionsCommand>> of(SessionsState state) {
        var alarms = new ArrayList<Alarm<SessionsCommand>>();
        state.rooms().bySegment().forEach((segment, rooms) -> {
            switch (rooms.phase()) {
                case OPEN -> addSteps(state, segment, alarms);
                case RECALLED -> addClosing(state, segment, alarms);
                case NONE, PLANNED, CLOSED -> {}
            }
        });
        return alarms;
    }

    /** The last step goes on until the rooms are called back. */
    private static void addSteps(SessionsState state, SegmentId id, List<Alarm<SessionsCommand>> alarms) {
        var segment = Present.in(state.plan().segments(), id);
        for (var room : state.rooms(id)) {
            var clock = running(state, ClockId.step(room.id()));
            if (clock != null && room.step() + 1 < segment.protocol().size()) {
                var key = "step/" + room.id().value() + "/" + room.step();
                alarms.add(Alarm.at(key, clock.endsAt(), new RoomCommand.NextStep(room.id(), room.step())));
            }
        }
    }

    private static void addClosing(SessionsState state, SegmentId segment, List<Alarm<SessionsCommand>> alarms) {
        var clock = running(state, ClockId.recall(segment));
        if (clock != null) {
            var key = "recall/" + segment.value();
            alarms.add(new Alarm<>(
                    key, clock.endsAt(), new RoomCommand.CloseRooms(segment), new RoomCommand.RestartRecall(segment)));
        }
    }

    private static @Nullable Clock running(SessionsState state, ClockId id) {
        var clock = state.clock(id);
        return clock != null && clock.phase() == Phase.RUNNING ? clock : null;
    }
}
