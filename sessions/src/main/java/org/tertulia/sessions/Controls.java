package org.tertulia.sessions;

import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;

/** Only one person runs the show at a time. Where nobody holds the controls, the first act takes them. */
final class Controls {
    private final Draft draft;

    Controls(Draft draft) {
        this.draft = draft;
    }

    boolean needed(SessionsCommand command) {
        return !draft.actor().equals(PersonId.ENGINE) && governs(command);
    }

    boolean heldByAnother() {
        var holder = draft.state().controls();
        return holder != null && !holder.equals(draft.actor());
    }

    Refusal refusal() {
        var holder = draft.state().controls();
        return Refusal.of(Refusals.CONTROLS_ELSEWHERE, "holder", holder == null ? "" : holder.value());
    }

    void take() {
        if (draft.state().controls() == null) {
            draft.add(new RunEvent.ControlsTaken(draft.actor(), draft.now()));
        }
    }

    private static boolean governs(SessionsCommand command) {
        return switch (command) {
            case RunCommand run -> !(run instanceof RunCommand.TakeControls);
            case LineUpCommand lineUp -> governsLineUp(lineUp);
            case RoomCommand room ->
                room instanceof RoomCommand.OpenRooms
                        || room instanceof RoomCommand.RecallRooms
                        || room instanceof RoomCommand.CloseRooms;
            case ProgrammeCommand programme -> false;
            case PeopleCommand people -> false;
            case FloorCommand floor -> false;
            case NoticeCommand notice -> false;
        };
    }

    private static boolean governsLineUp(LineUpCommand command) {
        return !(command instanceof LineUpCommand.PutLineUp || command instanceof LineUpCommand.CheckIn);
    }
}
