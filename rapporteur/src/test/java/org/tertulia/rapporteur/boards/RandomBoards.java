package org.tertulia.rapporteur.boards;

import static org.tertulia.rapporteur.Barcelona.DELEGATE;
import static org.tertulia.rapporteur.Barcelona.EMERGENCY;
import static org.tertulia.rapporteur.Barcelona.NEEDS;
import static org.tertulia.rapporteur.Barcelona.NOWHERE;
import static org.tertulia.rapporteur.Barcelona.OF_QUILMES;
import static org.tertulia.rapporteur.Barcelona.ORGANISER;
import static org.tertulia.rapporteur.Barcelona.PEER;
import static org.tertulia.rapporteur.Barcelona.RAPPORTEUR;
import static org.tertulia.rapporteur.Barcelona.REVIEW;
import static org.tertulia.rapporteur.Barcelona.ROADS;
import static org.tertulia.rapporteur.Barcelona.SESSION_BOARD;
import static org.tertulia.rapporteur.Barcelona.TIME;
import static org.tertulia.rapporteur.Barcelona.WARM_UP_BOARD;
import static org.tertulia.rapporteur.Barcelona.YEARS_AFTER;
import static org.tertulia.rapporteur.Barcelona.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.Barcelona;
import org.tertulia.rapporteur.Plans;
import org.tertulia.rapporteur.ReportedExchange;
import org.tertulia.rapporteur.boards.BoardCommand.AttributeNote;
import org.tertulia.rapporteur.boards.BoardCommand.CarryNote;
import org.tertulia.rapporteur.boards.BoardCommand.EditNote;
import org.tertulia.rapporteur.boards.BoardCommand.EndorseNote;
import org.tertulia.rapporteur.boards.BoardCommand.MoveNote;
import org.tertulia.rapporteur.boards.BoardCommand.RemoveNote;
import org.tertulia.rapporteur.boards.BoardCommand.RestoreNote;
import org.tertulia.rapporteur.boards.BoardCommand.ShowNote;
import org.tertulia.rapporteur.boards.BoardCommand.SourceNote;
import org.tertulia.rapporteur.boards.BoardCommand.StackNote;
import org.tertulia.rapporteur.boards.BoardCommand.TypeNote;
import org.tertulia.rapporteur.boards.BoardCommand.UnstackNote;
import org.tertulia.rapporteur.boards.BoardCommand.WriteNote;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammePut;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.rooms.RoomEvent.RoomPlanned;
import org.tertulia.sessions.rooms.RoomEvent.RoomRemoved;
import org.tertulia.sessions.rooms.RoomEvent.RoomsClosed;
import org.tertulia.sessions.rooms.RoomEvent.RoomsMerged;
import org.tertulia.sessions.rooms.RoomEvent.RoomsOpened;

/** Random commands about boards, and random changes of rooms and the programme. The same seed gives the same ones. */
public final class RandomBoards {
    private static final List<PersonId> PEOPLE = List.of(RAPPORTEUR, ORGANISER, DELEGATE, PEER);
    private static final List<HeadingId> HEADINGS = List.of(NEEDS, TIME, ROADS, new HeadingId("keys"));
    private static final List<Heading> ALL_HEADINGS = Barcelona.headings(
            "needs", "time", "transfer", "agendas", "roads", "actions", "trends", "keys", "forward", "other-headings");
    private static final List<StageId> STAGES = List.of(EMERGENCY, YEARS_AFTER);

    private final Random random;
    private final ReportedExchange exchange;
    private final List<NoteId> notes = new ArrayList<>();
    private final List<RoomId> rooms = new ArrayList<>(List.of(Barcelona.ROOM, Barcelona.OTHER_ROOM));
    private int made;

    public RandomBoards(Random random, ReportedExchange exchange) {
        this.random = random;
        this.exchange = exchange;
        exchange.does(RAPPORTEUR, writes("first", SESSION_BOARD));
    }

    private WriteNote writes(String id, BoardId board) {
        notes.add(new NoteId(id));
        return Barcelona.writes(id, board, NEEDS, null);
    }

    public PersonId person() {
        return any(PEOPLE);
    }

    /** Somebody who sees all notes of open rooms. */
    PersonId staff() {
        return any(List.of(RAPPORTEUR, ORGANISER));
    }

    public BoardCommand command() {
        return any(List.<Supplier<BoardCommand>>of(
                        this::write,
                        this::write,
                        this::edit,
                        () -> new TypeNote(note(), maybe(any(FindingType.values()))),
                        () -> new MoveNote(note(), any(HEADINGS)),
                        () -> new SourceNote(note(), sources()),
                        () -> new AttributeNote(note(), any(Attribution.values())),
                        () -> new StackNote(note(), note()),
                        () -> new StackNote(note(), note()),
                        () -> new UnstackNote(note()),
                        () -> new EndorseNote(note(), random.nextBoolean()),
                        () -> new RemoveNote(note()),
                        () -> new RestoreNote(note()),
                        this::carry,
                        () -> new ShowNote(board(), maybe(note()))))
                .get();
    }

    /** A change of a room or of the programme. */
    public Event roomOrProgrammeChange() {
        return switch (random.nextInt(7)) {
            case 0 -> new RoomsOpened(REVIEW, 0);
            case 1 -> new RoomsClosed(REVIEW, 0);
            case 2 -> random.nextInt(3) > 0 || rooms.size() < 3 ? plan() : new RoomRemoved(takeRoom());
            case 3 -> rooms.size() < 3 ? plan() : new RoomsMerged(takeRoom(), any(rooms));
            case 4 -> new ProgrammePut(Plans.withoutSessionHeadings());
            case 5 -> new ProgrammePut(Plans.withHeadings(headings(), headings(), headings()));
            default -> new ProgrammePut(Barcelona.programme("Barcelona " + number()));
        };
    }

    /** Usually a note that exists. */
    public NoteId note() {
        var present = notes.stream()
                .filter(id -> exchange.state().notes().present(id) != null)
                .toList();
        return present.isEmpty() || random.nextInt(8) == 0 ? any(notes) : any(present);
    }

    /** A note that a brief can cite, if there is one. */
    public List<NoteId> citable() {
        var citable = notes.stream().filter(exchange.state().notes()::isCitable).toList();
        return citable.isEmpty() ? List.of() : List.of(any(citable));
    }

    public Wording fresh() {
        var number = number();
        return wording("w" + number, "Words " + number);
    }

    /** The id of any wording; it may not exist. */
    public EditId someEdit() {
        return new EditId("w" + random.nextInt(made + 1));
    }

    /** An unused number. */
    public int number() {
        return ++made;
    }

    public <T> @Nullable T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    public <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private BoardCommand write() {
        var id = new NoteId("n" + number());
        notes.add(id);
        var type = maybe(any(FindingType.values()));
        var board = board();
        return new WriteNote(id, board, heading(board), fresh(), type, sources(), any(Attribution.values()));
    }

    private BoardCommand edit() {
        var note = note();
        var known = exchange.state().notes().present(note);
        var base = known == null || random.nextInt(4) == 0
                ? someEdit()
                : known.text().wording().edit();
        return new EditNote(note, fresh(), base);
    }

    private BoardCommand carry() {
        var id = new NoteId("n" + number());
        var from = note();
        notes.add(id);
        return new CarryNote(id, from, any(STAGES), any(CarryMark.values()), fresh());
    }

    private Event plan() {
        var number = number();
        var room = new RoomId("r" + number);
        rooms.add(room);
        return new RoomPlanned(room, REVIEW, number, 6, null, maybe(headingsOfRoom()));
    }

    private RoomId takeRoom() {
        return rooms.remove(random.nextInt(rooms.size()));
    }

    private BoardId board() {
        return any(List.of(BoardId.EXCHANGE, SESSION_BOARD, WARM_UP_BOARD, room(), room(), room(), room()));
    }

    /** Any choice of headings, also none. */
    private List<Heading> headings() {
        return ALL_HEADINGS.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }

    private List<Heading> headingsOfRoom() {
        var headings = headings();
        return headings.isEmpty() ? List.of(any(ALL_HEADINGS)) : headings;
    }

    /** Usually a heading that the board has. */
    private HeadingId heading(BoardId id) {
        var board = exchange.state().boards().find(id);
        return board == null || board.columns().isEmpty() || random.nextInt(8) == 0
                ? any(HEADINGS)
                : any(board.columns()).id();
    }

    private BoardId room() {
        return BoardId.of(any(rooms));
    }

    private Sources sources() {
        return any(List.of(NOWHERE, OF_QUILMES, OF_QUILMES.at(YEARS_AFTER)));
    }

    private <T extends Enum<T>> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
