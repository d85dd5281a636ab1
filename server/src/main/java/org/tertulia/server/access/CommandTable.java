package org.tertulia.server.access;

import static org.tertulia.server.access.When.AMONG;
import static org.tertulia.server.access.When.ASSIGNED;
import static org.tertulia.server.access.When.IN_TURN;
import static org.tertulia.server.access.When.NO;
import static org.tertulia.server.access.When.OWN;
import static org.tertulia.server.access.When.OWN_OR_PEN;
import static org.tertulia.server.access.When.PEN;
import static org.tertulia.server.access.When.SEATED;
import static org.tertulia.server.access.When.YES;

import java.util.Map;
import org.tertulia.posters.PostersCommand;
import org.tertulia.rapporteur.BoardCommand;
import org.tertulia.rapporteur.BriefCommand;
import org.tertulia.realtime.contract.Command;
import org.tertulia.sessions.FloorCommand;
import org.tertulia.sessions.LineUpCommand;
import org.tertulia.sessions.NoticeCommand;
import org.tertulia.sessions.PeopleCommand;
import org.tertulia.sessions.ProgrammeCommand;
import org.tertulia.sessions.RoomCommand;
import org.tertulia.sessions.RunCommand;

/** Who may ask for what: organiser, facilitator, rapporteur, participant, observer. What has no row is nobody's. */
final class CommandTable {
    static final Map<Class<? extends Command>, Row> ROWS = Map.ofEntries(
            row(ProgrammeCommand.PutProgramme.class, YES, NO, NO, NO, NO),
            row(ProgrammeCommand.RegisterOrganisation.class, YES, NO, NO, NO, NO),
            row(ProgrammeCommand.SetSegmentCall.class, YES, ASSIGNED, NO, NO, NO),
            row(PeopleCommand.AdmitPerson.class, YES, NO, NO, NO, NO),
            row(PeopleCommand.SpeakLanguages.class, YES, YES, YES, YES, YES),
            Map.entry(PeopleCommand.TouchPerson.class, Row.NOBODY),
            row(PeopleCommand.DismissPerson.class, YES, NO, NO, NO, NO),
            row(RunCommand.TakeControls.class, YES, YES, NO, NO, NO),
            row(RunCommand.StartSegment.class, YES, ASSIGNED, NO, NO, NO),
            row(RunCommand.PauseSegment.class, YES, ASSIGNED, NO, NO, NO),
            row(RunCommand.ResumeSegment.class, YES, ASSIGNED, NO, NO, NO),
            row(RunCommand.EndSegment.class, YES, ASSIGNED, NO, NO, NO),
            row(RunCommand.ReopenSegment.class, YES, ASSIGNED, NO, NO, NO),
            row(RunCommand.AdjustClock.class, YES, ASSIGNED, NO, NO, NO),
            row(LineUpCommand.PutLineUp.class, YES, ASSIGNED, NO, NO, NO),
            row(LineUpCommand.CheckIn.class, YES, ASSIGNED, NO, OWN, NO),
            row(LineUpCommand.StartTurn.class, YES, ASSIGNED, NO, NO, NO),
            row(LineUpCommand.EndTurn.class, YES, ASSIGNED, NO, NO, NO),
            row(LineUpCommand.DeferTurn.class, YES, ASSIGNED, NO, NO, NO),
            row(LineUpCommand.SkipTurn.class, YES, ASSIGNED, NO, NO, NO),
            row(LineUpCommand.ReopenTurn.class, YES, ASSIGNED, NO, NO, NO),
            row(LineUpCommand.MoveTurn.class, YES, ASSIGNED, NO, NO, NO),
            row(RoomCommand.PlanRooms.class, YES, ASSIGNED, NO, NO, NO),
            row(RoomCommand.AddRoom.class, YES, ASSIGNED, NO, NO, NO),
            row(RoomCommand.MergeRooms.class, YES, ASSIGNED, NO, NO, NO),
            row(RoomCommand.MoveSeat.class, YES, ASSIGNED, NO, NO, NO),
            row(RoomCommand.OpenRooms.class, YES, ASSIGNED, NO, NO, NO),
            row(RoomCommand.EnterRooms.class, YES, YES, ASSIGNED, ASSIGNED, ASSIGNED),
            row(RoomCommand.NextStep.class, YES, ASSIGNED, SEATED, NO, NO),
            row(RoomCommand.AskForHelp.class, YES, ASSIGNED, SEATED, SEATED, NO),
            row(RoomCommand.TakePen.class, NO, SEATED, SEATED, SEATED, NO),
            row(RoomCommand.SetRoomCall.class, YES, ASSIGNED, NO, NO, NO),
            row(RoomCommand.RecallRooms.class, YES, ASSIGNED, NO, NO, NO),
            Map.entry(RoomCommand.RestartRecall.class, Row.NOBODY),
            row(RoomCommand.CloseRooms.class, YES, ASSIGNED, NO, NO, NO),
            row(FloorCommand.RaiseHand.class, NO, YES, YES, YES, NO),
            row(FloorCommand.LowerHand.class, YES, ASSIGNED, OWN, OWN, NO),
            row(FloorCommand.GiveFloor.class, YES, ASSIGNED, NO, NO, NO),
            row(FloorCommand.EndSpeech.class, YES, ASSIGNED, OWN, OWN, NO),
            row(NoticeCommand.SendNotice.class, YES, ASSIGNED, NO, NO, NO),
            row(NoticeCommand.WithdrawNotice.class, YES, ASSIGNED, NO, NO, NO),
            row(PostersCommand.PutPractice.class, YES, ASSIGNED, NO, OWN, NO),
            row(PostersCommand.WithdrawPractice.class, YES, ASSIGNED, NO, OWN, NO),
            row(PostersCommand.LockPractice.class, YES, ASSIGNED, NO, NO, NO),
            row(PostersCommand.AttachPoster.class, YES, ASSIGNED, NO, OWN, NO),
            row(PostersCommand.RemovePoster.class, YES, ASSIGNED, NO, OWN, NO),
            row(PostersCommand.ShowPage.class, NO, ASSIGNED, NO, IN_TURN, NO),
            row(BoardCommand.WriteNote.class, NO, ASSIGNED, ASSIGNED, AMONG, NO),
            row(BoardCommand.EditNote.class, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO),
            row(BoardCommand.TypeNote.class, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO),
            row(BoardCommand.MoveNote.class, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO),
            row(BoardCommand.SourceNote.class, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO),
            row(BoardCommand.AttributeNote.class, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO),
            row(BoardCommand.StackNote.class, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO),
            row(BoardCommand.UnstackNote.class, NO, ASSIGNED, ASSIGNED, PEN, NO),
            row(BoardCommand.EndorseNote.class, NO, YES, YES, YES, NO),
            row(BoardCommand.RemoveNote.class, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO),
            row(BoardCommand.RestoreNote.class, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO),
            row(BoardCommand.CarryNote.class, NO, ASSIGNED, ASSIGNED, AMONG, NO),
            row(BoardCommand.ShowNote.class, YES, ASSIGNED, ASSIGNED, NO, NO),
            row(BriefCommand.StartBrief.class, YES, NO, ASSIGNED, NO, NO),
            row(BriefCommand.DraftMessage.class, YES, NO, ASSIGNED, NO, NO),
            row(BriefCommand.EditMessage.class, YES, NO, ASSIGNED, NO, NO),
            row(BriefCommand.CiteFinding.class, YES, NO, ASSIGNED, NO, NO),
            row(BriefCommand.TagMessage.class, YES, NO, ASSIGNED, NO, NO),
            row(BriefCommand.StageMessage.class, YES, NO, ASSIGNED, NO, NO),
            row(BriefCommand.MoveMessage.class, YES, NO, ASSIGNED, NO, NO),
            row(BriefCommand.RemoveMessage.class, YES, NO, ASSIGNED, NO, NO),
            row(BriefCommand.RestoreMessage.class, YES, NO, ASSIGNED, NO, NO),
            row(BriefCommand.ProposeBrief.class, YES, YES, YES, NO, NO),
            row(BriefCommand.PublishBrief.class, YES, NO, NO, NO, NO));

    private CommandTable() {}

    private static Map.Entry<Class<? extends Command>, Row> row(
            Class<? extends Command> command,
            When organiser,
            When facilitator,
            When rapporteur,
            When participant,
            When observer) {
        return Map.entry(command, new Row(organiser, facilitator, rapporteur, participant, observer));
    }
}
