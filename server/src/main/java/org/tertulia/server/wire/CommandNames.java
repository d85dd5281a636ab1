package org.tertulia.server.wire;

import static org.tertulia.server.wire.WireNames.named;

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

/** Every command's name on the wire and in the journal. */
public final class CommandNames {
    public static final WireNames<Command> ALL = new WireNames<>(
            named("putProgramme", ProgrammeCommand.PutProgramme.class),
            named("registerOrganisation", ProgrammeCommand.RegisterOrganisation.class),
            named("setSegmentCall", ProgrammeCommand.SetSegmentCall.class),
            named("admitPerson", PeopleCommand.AdmitPerson.class),
            named("speakLanguages", PeopleCommand.SpeakLanguages.class),
            named("touchPerson", PeopleCommand.TouchPerson.class),
            named("dismissPerson", PeopleCommand.DismissPerson.class),
            named("takeControls", RunCommand.TakeControls.class),
            named("startSegment", RunCommand.StartSegment.class),
            named("pauseSegment", RunCommand.PauseSegment.class),
            named("resumeSegment", RunCommand.ResumeSegment.class),
            named("endSegment", RunCommand.EndSegment.class),
            named("reopenSegment", RunCommand.ReopenSegment.class),
            named("adjustClock", RunCommand.AdjustClock.class),
            named("putLineUp", LineUpCommand.PutLineUp.class),
            named("checkIn", LineUpCommand.CheckIn.class),
            named("startTurn", LineUpCommand.StartTurn.class),
            named("endTurn", LineUpCommand.EndTurn.class),
            named("deferTurn", LineUpCommand.DeferTurn.class),
            named("skipTurn", LineUpCommand.SkipTurn.class),
            named("reopenTurn", LineUpCommand.ReopenTurn.class),
            named("moveTurn", LineUpCommand.MoveTurn.class),
            named("planRooms", RoomCommand.PlanRooms.class),
            named("addRoom", RoomCommand.AddRoom.class),
            named("mergeRooms", RoomCommand.MergeRooms.class),
            named("moveSeat", RoomCommand.MoveSeat.class),
            named("openRooms", RoomCommand.OpenRooms.class),
            named("enterRooms", RoomCommand.EnterRooms.class),
            named("nextStep", RoomCommand.NextStep.class),
            named("askForHelp", RoomCommand.AskForHelp.class),
            named("takePen", RoomCommand.TakePen.class),
            named("setRoomCall", RoomCommand.SetRoomCall.class),
            named("recallRooms", RoomCommand.RecallRooms.class),
            named("restartRecall", RoomCommand.RestartRecall.class),
            named("closeRooms", RoomCommand.CloseRooms.class),
            named("raiseHand", FloorCommand.RaiseHand.class),
            named("lowerHand", FloorCommand.LowerHand.class),
            named("giveFloor", FloorCommand.GiveFloor.class),
            named("endSpeech", FloorCommand.EndSpeech.class),
            named("sendNotice", NoticeCommand.SendNotice.class),
            named("withdrawNotice", NoticeCommand.WithdrawNotice.class),
            named("putPractice", PostersCommand.PutPractice.class),
            named("withdrawPractice", PostersCommand.WithdrawPractice.class),
            named("lockPractice", PostersCommand.LockPractice.class),
            named("attachPoster", PostersCommand.AttachPoster.class),
            named("removePoster", PostersCommand.RemovePoster.class),
            named("showPage", PostersCommand.ShowPage.class),
            named("writeNote", BoardCommand.WriteNote.class),
            named("editNote", BoardCommand.EditNote.class),
            named("typeNote", BoardCommand.TypeNote.class),
            named("moveNote", BoardCommand.MoveNote.class),
            named("sourceNote", BoardCommand.SourceNote.class),
            named("attributeNote", BoardCommand.AttributeNote.class),
            named("stackNote", BoardCommand.StackNote.class),
            named("unstackNote", BoardCommand.UnstackNote.class),
            named("endorseNote", BoardCommand.EndorseNote.class),
            named("removeNote", BoardCommand.RemoveNote.class),
            named("restoreNote", BoardCommand.RestoreNote.class),
            named("carryNote", BoardCommand.CarryNote.class),
            named("showNote", BoardCommand.ShowNote.class),
            named("startBrief", BriefCommand.StartBrief.class),
            named("draftMessage", BriefCommand.DraftMessage.class),
            named("editMessage", BriefCommand.EditMessage.class),
            named("citeFinding", BriefCommand.CiteFinding.class),
            named("tagMessage", BriefCommand.TagMessage.class),
            named("stageMessage", BriefCommand.StageMessage.class),
            named("moveMessage", BriefCommand.MoveMessage.class),
            named("removeMessage", BriefCommand.RemoveMessage.class),
            named("restoreMessage", BriefCommand.RestoreMessage.class),
            named("proposeBrief", BriefCommand.ProposeBrief.class),
            named("publishBrief", BriefCommand.PublishBrief.class));

    private CommandNames() {}
}
