package org.tertulia.sessions.whole;

import static org.tertulia.sessions.whole.SampleDay.INTRO;
import static org.tertulia.sessions.whole.SampleDay.MINUTE;
import static org.tertulia.sessions.whole.SampleDay.POSTERS;
import static org.tertulia.sessions.whole.SampleDay.RECAP;
import static org.tertulia.sessions.whole.SampleDay.REPORTS;
import static org.tertulia.sessions.whole.SampleDay.REVIEW;
import static org.tertulia.sessions.whole.SampleDay.posterTurn;
import static org.tertulia.sessions.whole.SampleDay.practiceOf;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.clocks.ClockCommand;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.controls.ControlsCommand;
import org.tertulia.sessions.floor.FloorCommand;
import org.tertulia.sessions.floor.HandId;
import org.tertulia.sessions.lineups.LineUpCommand;
import org.tertulia.sessions.notices.Audience;
import org.tertulia.sessions.notices.Audience.Kind;
import org.tertulia.sessions.notices.NoticeCommand;
import org.tertulia.sessions.notices.NoticeId;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeCommand;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.programme.edit.Edits;
import org.tertulia.sessions.rooms.RoomCommand;
import org.tertulia.sessions.run.Call;
import org.tertulia.sessions.run.RunCommand;
import org.tertulia.sessions.undo.ActId;
import org.tertulia.sessions.undo.UndoCommand;

/** Makes random commands. Most are valid; some are not. */
public final class Chance {
    private static final List<SegmentId> SEGMENTS = List.of(INTRO, POSTERS, REVIEW, REVIEW, REPORTS, RECAP);
    private static final List<String> LANGUAGES = List.of("en", "es", "fr");

    private final Random random;
    private int made;

    public Chance(long seed) {
        random = new Random(seed);
    }

    public double minutes() {
        return random.nextInt(4) == 0 ? random.nextDouble() * 8 : 0;
    }

    public PersonId actor(SessionsState state) {
        return random.nextInt(3) == 0 ? person(state) : Play.FACILITATOR;
    }

    public Command command(SessionsState state) {
        return switch (random.nextInt(22)) {
            case 0 ->
                random.nextBoolean()
                        ? new ProgrammeCommand.PutProgramme(programme())
                        : Edits.random(state.programme(), random);
            case 1, 2 -> people(state);
            case 3, 4, 5, 6 -> run(state);
            case 7, 8, 9, 10 -> lineUp(state);
            case 11, 12, 13, 14, 15 -> rooms(state);
            case 16 -> seats(state);
            case 17, 18 -> floor(state);
            case 19, 20 -> new UndoCommand.UndoAct(any(state.acts().ids(), new ActId("none")));
            default -> notice(state);
        };
    }

    private Programme programme() {
        var turns = Stream.concat(
                        SampleDay.posterTurns().stream().filter(turn -> random.nextInt(4) > 0),
                        Stream.of(posterTurn("extra-" + random.nextInt(3), city())))
                .toList();
        var segments = Stream.of(
                        SampleDay.intro(), SampleDay.posters(turns), review(), SampleDay.reports(), SampleDay.recap())
                .filter(segment -> random.nextInt(6) > 0)
                .toList();
        return SampleDay.programme(segments);
    }

    /** Half the time with rooms that it lists. */
    private Segment review() {
        var tables = Stream.of("table-a", "table-b", "table-c")
                .filter(table -> random.nextInt(3) > 0)
                .map(table -> SampleDay.table(table, 2 + random.nextInt(8)))
                .toList();
        return random.nextBoolean() ? SampleDay.review() : SampleDay.review().listing(tables);
    }

    private Command people(SessionsState state) {
        return switch (random.nextInt(4)) {
            case 0 -> new PeopleCommand.DismissPerson(person(state));
            case 1 -> new PeopleCommand.SpeakLanguages(languages());
            default ->
                new PeopleCommand.AdmitPerson(
                        new PersonId("person-" + random.nextInt(15)),
                        new OrganisationId(city()),
                        languages(),
                        List.of(new Assignment(one(List.of(Role.values())), null)));
        };
    }

    private Command run(SessionsState state) {
        var segment = one(SEGMENTS);
        return switch (random.nextInt(8)) {
            case 0, 1 -> new RunCommand.StartSegment(segment);
            case 2 -> new RunCommand.PauseSegment(segment);
            case 3 -> new RunCommand.ResumeSegment(segment);
            case 4 -> new RunCommand.EndSegment(segment);
            case 5 -> new RunCommand.ReopenSegment(segment);
            case 6 -> new ControlsCommand.TakeControls(segment);
            default ->
                new ClockCommand.AdjustClock(
                        any(state.clocks().byId().keySet(), new ClockId("segment:none")),
                        (random.nextInt(7) - 3) * MINUTE);
        };
    }

    private Command lineUp(SessionsState state) {
        var turn = any(state.lineUps().turns().keySet(), new TurnId("none"));
        return switch (random.nextInt(9)) {
            case 0 ->
                new LineUpCommand.PutLineUp(
                        one(SEGMENTS), random.nextInt(2) * 45_000L, List.of(turn(state, "put-" + random.nextInt(9))));
            case 1 -> new LineUpCommand.CheckIn(turn, random.nextBoolean());
            case 2, 3 -> new LineUpCommand.StartTurn(turn);
            case 4 -> new LineUpCommand.EndTurn(turn);
            case 5 -> new LineUpCommand.DeferTurn(turn);
            case 6 -> new LineUpCommand.SkipTurn(turn);
            case 7 -> new LineUpCommand.ReopenTurn(turn);
            default -> new LineUpCommand.MoveTurn(turn, random.nextInt(4));
        };
    }

    /** A turn of a city, of a person, or of nobody yet, with or without an allotted time. */
    private PlannedTurn turn(SessionsState state, String id) {
        var person = person(state);
        var length = 3 * MINUTE * random.nextInt(2);
        return switch (random.nextInt(3)) {
            case 0 -> new PlannedTurn(new TurnId(id), SubjectKey.of(person), null, length, person, null, null);
            case 1 -> PlannedTurn.of(new TurnId(id), SubjectKey.unconfirmed(one(SEGMENTS)), null, length);
            default -> posterTurn(id, city());
        };
    }

    private Command rooms(SessionsState state) {
        return switch (random.nextInt(7)) {
            case 0, 1 ->
                new RoomCommand.PlanRooms(
                        REVIEW,
                        Stream.generate(() -> practiceOf(city()))
                                .limit(random.nextInt(4))
                                .toList(),
                        List.copyOf(state.everybody()),
                        2 + random.nextInt(4));
            case 2 -> new RoomCommand.OpenRooms(REVIEW);
            case 3 -> new RoomCommand.RecallRooms(REVIEW);
            case 4 -> new RoomCommand.CloseRooms(REVIEW);
            case 5 -> new RoomCommand.AddRoom(new RoomId(fresh("room")), REVIEW, practiceOf(city()));
            default -> new RoomCommand.MergeRooms(room(state), room(state));
        };
    }

    private Command seats(SessionsState state) {
        return switch (random.nextInt(6)) {
            case 0 -> new RoomCommand.MoveSeat(person(state), room(state));
            case 1 -> new RoomCommand.EnterRooms(REVIEW);
            case 2 -> nextStep(state);
            case 3 -> new RoomCommand.AskForHelp(room(state), random.nextBoolean());
            case 4 -> new RoomCommand.TakePen(room(state));
            default -> new RoomCommand.SetRoomCall(room(state), "en", new Call("https://voices.example", null));
        };
    }

    private Command floor(SessionsState state) {
        var hand = any(state.floor().hands().keySet(), new HandId("none"));
        return switch (random.nextInt(5)) {
            case 0, 1 -> new FloorCommand.RaiseHand(new HandId(fresh("hand")), one(SEGMENTS));
            case 2 -> new FloorCommand.LowerHand(hand);
            case 3 -> new FloorCommand.GiveFloor(hand, 2 * MINUTE);
            default -> endSpeech(state);
        };
    }

    private Command nextStep(SessionsState state) {
        var id = room(state);
        var room = state.room(id);
        return new RoomCommand.NextStep(id, room == null ? random.nextInt(3) : room.step());
    }

    private Command endSpeech(SessionsState state) {
        var segment = one(SEGMENTS);
        var speech = state.speech(segment);
        return new FloorCommand.EndSpeech(segment, speech == null ? new HandId("none") : speech.hand());
    }

    private Command notice(SessionsState state) {
        var kind = one(List.of(Kind.values()));
        return random.nextInt(4) == 0
                ? new NoticeCommand.WithdrawNotice(any(state.notices().byId().keySet(), new NoticeId("none")))
                : new NoticeCommand.SendNotice(
                        new NoticeId(fresh("notice")), new Audience(kind, audience(kind, state)), "Listen", "en");
    }

    private String audience(Kind kind, SessionsState state) {
        return switch (kind) {
            case EVERYONE, STAFF -> "";
            case ROOMS -> REVIEW.value();
            case ROOM -> room(state).value();
            case PERSON -> person(state).value();
            case PRESENTER ->
                any(state.lineUps().turns().keySet(), new TurnId("none")).value();
        };
    }

    private PersonId person(SessionsState state) {
        return any(state.everybody(), new PersonId("nobody"));
    }

    private RoomId room(SessionsState state) {
        return any(state.rooms().byId().keySet(), new RoomId("none"));
    }

    private List<String> languages() {
        return LANGUAGES.stream().skip(random.nextInt(LANGUAGES.size())).toList();
    }

    private String city() {
        return one(SampleDay.CITIES);
    }

    private String fresh(String kind) {
        return kind + "-" + made++;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T extends Id> T any(Collection<T> all, T otherwise) {
        return all.isEmpty() ? otherwise : one(List.copyOf(all));
    }
}
