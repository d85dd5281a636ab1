package org.tertulia.server.wire;

import static org.tertulia.server.wire.WireNames.named;

import org.tertulia.posters.PostersEvent;
import org.tertulia.rapporteur.BoardEvent;
import org.tertulia.rapporteur.BriefEvent;
import org.tertulia.realtime.contract.Event;
import org.tertulia.sessions.ClockEvent;
import org.tertulia.sessions.FloorEvent;
import org.tertulia.sessions.LineUpEvent;
import org.tertulia.sessions.NoticeEvent;
import org.tertulia.sessions.PeopleEvent;
import org.tertulia.sessions.ProgrammeEvent;
import org.tertulia.sessions.RoomEvent;
import org.tertulia.sessions.RunEvent;

/** Every event's name on the wire and in the journal. */
public final class EventNames {
    public static final WireNames<Event> ALL = new WireNames<>(
            named("programmePut", ProgrammeEvent.ProgrammePut.class),
            named("organisationRegistered", ProgrammeEvent.OrganisationRegistered.class),
            named("segmentCallSet", ProgrammeEvent.SegmentCallSet.class),
            named("personAdmitted", PeopleEvent.PersonAdmitted.class),
            named("languagesSpoken", PeopleEvent.LanguagesSpoken.class),
            named("personTouched", PeopleEvent.PersonTouched.class),
            named("personDismissed", PeopleEvent.PersonDismissed.class),
            named("controlsTaken", RunEvent.ControlsTaken.class),
            named("segmentStarted", RunEvent.SegmentStarted.class),
            named("segmentPaused", RunEvent.SegmentPaused.class),
            named("segmentResumed", RunEvent.SegmentResumed.class),
            named("segmentEnded", RunEvent.SegmentEnded.class),
            named("segmentReopened", RunEvent.SegmentReopened.class),
            named("clockArmed", ClockEvent.ClockArmed.class),
            named("clockStarted", ClockEvent.ClockStarted.class),
            named("clockPaused", ClockEvent.ClockPaused.class),
            named("clockAdjusted", ClockEvent.ClockAdjusted.class),
            named("clockEnded", ClockEvent.ClockEnded.class),
            named("clockRemoved", ClockEvent.ClockRemoved.class),
            named("lineUpPut", LineUpEvent.LineUpPut.class),
            named("checkedIn", LineUpEvent.CheckedIn.class),
            named("turnStarted", LineUpEvent.TurnStarted.class),
            named("turnEnded", LineUpEvent.TurnEnded.class),
            named("turnSkipped", LineUpEvent.TurnSkipped.class),
            named("turnReopened", LineUpEvent.TurnReopened.class),
            named("turnMoved", LineUpEvent.TurnMoved.class),
            named("roomPlanned", RoomEvent.RoomPlanned.class),
            named("roomRemoved", RoomEvent.RoomRemoved.class),
            named("roomsMerged", RoomEvent.RoomsMerged.class),
            named("seatGiven", RoomEvent.SeatGiven.class),
            named("seatLeft", RoomEvent.SeatLeft.class),
            named("roomsOpened", RoomEvent.RoomsOpened.class),
            named("stepStarted", RoomEvent.StepStarted.class),
            named("helpAsked", RoomEvent.HelpAsked.class),
            named("penTaken", RoomEvent.PenTaken.class),
            named("roomCallSet", RoomEvent.RoomCallSet.class),
            named("roomsRecalled", RoomEvent.RoomsRecalled.class),
            named("roomsClosed", RoomEvent.RoomsClosed.class),
            named("handRaised", FloorEvent.HandRaised.class),
            named("handLowered", FloorEvent.HandLowered.class),
            named("floorGiven", FloorEvent.FloorGiven.class),
            named("speechEnded", FloorEvent.SpeechEnded.class),
            named("noticeSent", NoticeEvent.NoticeSent.class),
            named("noticeWithdrawn", NoticeEvent.NoticeWithdrawn.class),
            named("practicePut", PostersEvent.PracticePut.class),
            named("practiceWithdrawn", PostersEvent.PracticeWithdrawn.class),
            named("practiceLocked", PostersEvent.PracticeLocked.class),
            named("posterAttached", PostersEvent.PosterAttached.class),
            named("posterRemoved", PostersEvent.PosterRemoved.class),
            named("pageShown", PostersEvent.PageShown.class),
            named("noteWritten", BoardEvent.NoteWritten.class),
            named("noteEdited", BoardEvent.NoteEdited.class),
            named("noteTyped", BoardEvent.NoteTyped.class),
            named("noteMoved", BoardEvent.NoteMoved.class),
            named("noteSourced", BoardEvent.NoteSourced.class),
            named("noteAttributed", BoardEvent.NoteAttributed.class),
            named("noteStacked", BoardEvent.NoteStacked.class),
            named("noteUnstacked", BoardEvent.NoteUnstacked.class),
            named("noteEndorsed", BoardEvent.NoteEndorsed.class),
            named("noteRemoved", BoardEvent.NoteRemoved.class),
            named("noteRestored", BoardEvent.NoteRestored.class),
            named("noteCarried", BoardEvent.NoteCarried.class),
            named("noteShown", BoardEvent.NoteShown.class),
            named("briefStarted", BriefEvent.BriefStarted.class),
            named("messageDrafted", BriefEvent.MessageDrafted.class),
            named("messageEdited", BriefEvent.MessageEdited.class),
            named("findingCited", BriefEvent.FindingCited.class),
            named("messageTagged", BriefEvent.MessageTagged.class),
            named("messageStaged", BriefEvent.MessageStaged.class),
            named("messageMoved", BriefEvent.MessageMoved.class),
            named("messageRemoved", BriefEvent.MessageRemoved.class),
            named("messageRestored", BriefEvent.MessageRestored.class),
            named("briefProposed", BriefEvent.BriefProposed.class),
            named("briefPublished", BriefEvent.BriefPublished.class));

    private EventNames() {}
}
