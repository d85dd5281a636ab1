package org.tertulia.server.access;

import org.tertulia.posters.PostersCommand;
import org.tertulia.rapporteur.BoardCommand;
import org.tertulia.rapporteur.BriefCommand;
import org.tertulia.rapporteur.RapporteurCommand;
import org.tertulia.realtime.contract.Command;
import org.tertulia.server.access.Matter.Exchange;
import org.tertulia.server.access.Matter.OfAudience;
import org.tertulia.server.access.Matter.OfBoard;
import org.tertulia.server.access.Matter.OfHand;
import org.tertulia.server.access.Matter.OfNote;
import org.tertulia.server.access.Matter.OfNotice;
import org.tertulia.server.access.Matter.OfPractice;
import org.tertulia.server.access.Matter.OfRoom;
import org.tertulia.server.access.Matter.OfSegment;
import org.tertulia.server.access.Matter.OfSpeech;
import org.tertulia.server.access.Matter.OfTurn;
import org.tertulia.sessions.ClockId;
import org.tertulia.sessions.FloorCommand;
import org.tertulia.sessions.LineUpCommand;
import org.tertulia.sessions.NoticeCommand;
import org.tertulia.sessions.PeopleCommand;
import org.tertulia.sessions.ProgrammeCommand;
import org.tertulia.sessions.RoomCommand;
import org.tertulia.sessions.RoomId;
import org.tertulia.sessions.RunCommand;
import org.tertulia.sessions.SegmentId;
import org.tertulia.sessions.SessionsCommand;
import org.tertulia.sessions.TurnId;

/** What each command is about. */
final class Matters {
    private static final Matter EXCHANGE = new Exchange();

    private Matters() {}

    static Matter of(Command command) {
        return switch (command) {
            case SessionsCommand sessions -> of(sessions);
            case PostersCommand posters -> of(posters);
            case RapporteurCommand rapporteur -> of(rapporteur);
            default -> throw new IllegalArgumentException(command + " is no command of an exchange");
        };
    }

    private static Matter of(SessionsCommand command) {
        return switch (command) {
            case ProgrammeCommand.SetSegmentCall set -> new OfSegment(set.segment());
            case ProgrammeCommand.PutProgramme _, ProgrammeCommand.RegisterOrganisation _ -> EXCHANGE;
            case PeopleCommand _ -> EXCHANGE;
            case RunCommand run -> of(run);
            case LineUpCommand lineUp -> of(lineUp);
            case RoomCommand room -> of(room);
            case FloorCommand floor -> of(floor);
            case NoticeCommand.SendNotice send -> new OfAudience(send.audience());
            case NoticeCommand.WithdrawNotice withdraw -> new OfNotice(withdraw.notice());
        };
    }

    private static Matter of(RunCommand command) {
        return switch (command) {
            case RunCommand.TakeControls _ -> EXCHANGE;
            case RunCommand.StartSegment start -> new OfSegment(start.segment());
            case RunCommand.PauseSegment pause -> new OfSegment(pause.segment());
            case RunCommand.ResumeSegment resume -> new OfSegment(resume.segment());
            case RunCommand.EndSegment end -> new OfSegment(end.segment());
            case RunCommand.ReopenSegment reopen -> new OfSegment(reopen.segment());
            case RunCommand.AdjustClock adjust -> of(adjust.clock());
        };
    }

    private static Matter of(ClockId clock) {
        var colon = clock.value().indexOf(':');
        var id = clock.value().substring(colon + 1);
        return switch (clock.value().substring(0, Math.max(colon, 0))) {
            case "turn" -> new OfTurn(new TurnId(id));
            case "step" -> new OfRoom(new RoomId(id));
            default -> new OfSegment(new SegmentId(id));
        };
    }

    private static Matter of(LineUpCommand command) {
        return switch (command) {
            case LineUpCommand.PutLineUp put -> new OfSegment(put.segment());
            case LineUpCommand.CheckIn check -> new OfTurn(check.turn());
            case LineUpCommand.StartTurn start -> new OfTurn(start.turn());
            case LineUpCommand.EndTurn end -> new OfTurn(end.turn());
            case LineUpCommand.DeferTurn defer -> new OfTurn(defer.turn());
            case LineUpCommand.SkipTurn skip -> new OfTurn(skip.turn());
            case LineUpCommand.ReopenTurn reopen -> new OfTurn(reopen.turn());
            case LineUpCommand.MoveTurn move -> new OfTurn(move.turn());
        };
    }

    private static Matter of(RoomCommand command) {
        return switch (command) {
            case RoomCommand.PlanRooms plan -> new OfSegment(plan.segment());
            case RoomCommand.AddRoom add -> new OfSegment(add.segment());
            case RoomCommand.MergeRooms merge -> new OfRoom(merge.room());
            case RoomCommand.MoveSeat move -> new OfRoom(move.room());
            case RoomCommand.OpenRooms open -> new OfSegment(open.segment());
            case RoomCommand.EnterRooms enter -> new OfSegment(enter.segment());
            case RoomCommand.NextStep next -> new OfRoom(next.room());
            case RoomCommand.AskForHelp ask -> new OfRoom(ask.room());
            case RoomCommand.TakePen take -> new OfRoom(take.room());
            case RoomCommand.SetRoomCall set -> new OfRoom(set.room());
            case RoomCommand.RecallRooms recall -> new OfSegment(recall.segment());
            case RoomCommand.RestartRecall restart -> new OfSegment(restart.segment());
            case RoomCommand.CloseRooms close -> new OfSegment(close.segment());
        };
    }

    private static Matter of(FloorCommand command) {
        return switch (command) {
            case FloorCommand.RaiseHand raise -> new OfSegment(raise.segment());
            case FloorCommand.LowerHand lower -> new OfHand(lower.hand());
            case FloorCommand.GiveFloor give -> new OfHand(give.hand());
            case FloorCommand.EndSpeech end -> new OfSpeech(end.segment());
        };
    }

    private static Matter of(PostersCommand command) {
        return switch (command) {
            case PostersCommand.PutPractice put ->
                new OfPractice(put.practice().id(), put.practice().organisation());
            case PostersCommand.WithdrawPractice withdraw -> new OfPractice(withdraw.practice(), null);
            case PostersCommand.LockPractice lock -> new OfPractice(lock.practice(), null);
            case PostersCommand.AttachPoster attach -> new OfPractice(attach.practice(), null);
            case PostersCommand.RemovePoster remove -> new OfPractice(remove.practice(), null);
            case PostersCommand.ShowPage show -> new OfPractice(show.practice(), null);
        };
    }

    private static Matter of(RapporteurCommand command) {
        return switch (command) {
            case BoardCommand.WriteNote write -> new OfBoard(write.board());
            case BoardCommand.ShowNote show -> new OfBoard(show.board());
            case BoardCommand.CarryNote carry -> new OfNote(carry.from());
            case BoardCommand.EditNote edit -> new OfNote(edit.note());
            case BoardCommand.TypeNote type -> new OfNote(type.note());
            case BoardCommand.MoveNote move -> new OfNote(move.note());
            case BoardCommand.SourceNote source -> new OfNote(source.note());
            case BoardCommand.AttributeNote attribute -> new OfNote(attribute.note());
            case BoardCommand.StackNote stack -> new OfNote(stack.note());
            case BoardCommand.UnstackNote unstack -> new OfNote(unstack.note());
            case BoardCommand.EndorseNote endorse -> new OfNote(endorse.note());
            case BoardCommand.RemoveNote remove -> new OfNote(remove.note());
            case BoardCommand.RestoreNote restore -> new OfNote(restore.note());
            case BriefCommand _ -> EXCHANGE;
        };
    }
}
