package org.tertulia.rapporteur;

import static org.tertulia.rapporteur.Barcelona.BRIEF;
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
import org.tertulia.rapporteur.BoardCommand.AttributeNote;
import org.tertulia.rapporteur.BoardCommand.CarryNote;
import org.tertulia.rapporteur.BoardCommand.EditNote;
import org.tertulia.rapporteur.BoardCommand.EndorseNote;
import org.tertulia.rapporteur.BoardCommand.MoveNote;
import org.tertulia.rapporteur.BoardCommand.RemoveNote;
import org.tertulia.rapporteur.BoardCommand.RestoreNote;
import org.tertulia.rapporteur.BoardCommand.ShowNote;
import org.tertulia.rapporteur.BoardCommand.SourceNote;
import org.tertulia.rapporteur.BoardCommand.StackNote;
import org.tertulia.rapporteur.BoardCommand.TypeNote;
import org.tertulia.rapporteur.BoardCommand.UnstackNote;
import org.tertulia.rapporteur.BoardCommand.WriteNote;
import org.tertulia.rapporteur.BriefCommand.CiteFinding;
import org.tertulia.rapporteur.BriefCommand.DraftMessage;
import org.tertulia.rapporteur.BriefCommand.EditMessage;
import org.tertulia.rapporteur.BriefCommand.MoveMessage;
import org.tertulia.rapporteur.BriefCommand.ProposeBrief;
import org.tertulia.rapporteur.BriefCommand.PublishBrief;
import org.tertulia.rapporteur.BriefCommand.RemoveMessage;
import org.tertulia.rapporteur.BriefCommand.RestoreMessage;
import org.tertulia.rapporteur.BriefCommand.StageMessage;
import org.tertulia.rapporteur.BriefCommand.StartBrief;
import org.tertulia.rapporteur.BriefCommand.TagMessage;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.HeadingId;
import org.tertulia.sessions.ProgrammeEvent.ProgrammePut;
import org.tertulia.sessions.RoomEvent.RoomPlanned;
import org.tertulia.sessions.RoomEvent.RoomRemoved;
import org.tertulia.sessions.RoomEvent.RoomsClosed;
import org.tertulia.sessions.RoomEvent.RoomsMerged;
import org.tertulia.sessions.RoomEvent.RoomsOpened;
import org.tertulia.sessions.RoomId;
import org.tertulia.sessions.SessionsEvent;
import org.tertulia.sessions.StageId;

/** People ask for anything, rooms come and go; the same seed plays the same. */
final class RandomRun {
    private static final List<PersonId> PEOPLE = List.of(RAPPORTEUR, ORGANISER, DELEGATE, PEER);
    private static final List<HeadingId> HEADINGS = List.of(NEEDS, TIME, ROADS, new HeadingId("keys"));
    private static final List<StageId> STAGES = List.of(EMERGENCY, YEARS_AFTER);
    private static final List<SectionId> SECTIONS = BriefTemplate.sure("imrf").sections().stream()
            .map(BriefTemplate.Section::id)
            .toList();

    private final Random random;
    private final Exchange exchange = Barcelona.reviewing();
    private final List<NoteId> notes = new ArrayList<>();
    private final List<MessageId> messages = new ArrayList<>();
    private final List<RoomId> rooms = new ArrayList<>(List.of(Barcelona.ROOM, Barcelona.OTHER_ROOM));
    private int made;
    private int accepted;

    RandomRun(long seed) {
        random = new Random(seed);
        exchange.does(RAPPORTEUR, new StartBrief(BRIEF, "imrf"));
        write();
        draft();
    }

    Exchange exchange() {
        return exchange;
    }

    int accepted() {
        return accepted;
    }

    void step() {
        if (random.nextInt(12) == 0) {
            exchange.happens(below());
        } else {
            ask(command());
        }
    }

    private void ask(RapporteurCommand command) {
        if (exchange.asks(any(PEOPLE), command) instanceof Decision.Accepted<RapporteurEvent>) {
            accepted++;
        }
    }

    private RapporteurCommand command() {
        return any(List.<Supplier<RapporteurCommand>>of(
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
                        () -> new ShowNote(board(), maybe(note())),
                        this::ofBrief,
                        this::ofBrief,
                        this::ofBrief,
                        this::ofBrief))
                .get();
    }

    private RapporteurCommand ofBrief() {
        return any(List.<Supplier<RapporteurCommand>>of(
                        this::draft,
                        () -> new EditMessage(any(messages), fresh(), new EditId("w" + random.nextInt(made + 1))),
                        () -> new CiteFinding(any(messages), note(), random.nextInt(3) > 0),
                        () -> new TagMessage(
                                any(messages), new Tag("gcm", "" + random.nextInt(25)), random.nextBoolean()),
                        () -> new StageMessage(any(messages), maybe(any(STAGES))),
                        () -> new MoveMessage(any(messages), any(SECTIONS), random.nextInt(9) - 2),
                        this::removeUnfounded,
                        () -> new RemoveMessage(any(messages)),
                        () -> new RestoreMessage(any(messages)),
                        this::propose,
                        this::propose))
                .get();
    }

    /** Somebody proposes what can be, and somebody asks to publish it. */
    private RapporteurCommand propose() {
        ask(removeUnfounded());
        ask(new ProposeBrief(BRIEF));
        return new PublishBrief(BRIEF);
    }

    private RapporteurCommand removeUnfounded() {
        return messages.stream()
                .filter(id -> exchange.state().briefs().present(id) != null)
                .filter(id -> exchange.message(id).findings().isEmpty())
                .findFirst()
                .<RapporteurCommand>map(RemoveMessage::new)
                .orElseGet(this::draft);
    }

    private RapporteurCommand write() {
        var id = new NoteId("n" + ++made);
        notes.add(id);
        var type = maybe(any(FindingType.values()));
        var board = board();
        return new WriteNote(id, board, heading(board), fresh(), type, sources(), any(Attribution.values()));
    }

    private RapporteurCommand edit() {
        var note = note();
        var known = exchange.state().notes().present(note);
        var base = known == null || random.nextInt(4) == 0
                ? new EditId("w" + random.nextInt(made + 1))
                : known.text().wording().edit();
        return new EditNote(note, fresh(), base);
    }

    private RapporteurCommand carry() {
        var id = new NoteId("n" + ++made);
        var from = note();
        notes.add(id);
        return new CarryNote(id, from, any(STAGES), any(CarryMark.values()), fresh());
    }

    private RapporteurCommand draft() {
        var id = new MessageId("m" + ++made);
        messages.add(id);
        var citable = notes.stream().filter(exchange.state().notes()::isCitable).toList();
        var findings = citable.isEmpty() ? List.<NoteId>of() : List.of(any(citable));
        return new DraftMessage(id, BRIEF, any(SECTIONS), fresh(), findings);
    }

    private SessionsEvent below() {
        return switch (random.nextInt(6)) {
            case 0 -> new RoomsOpened(REVIEW, 0);
            case 1 -> new RoomsClosed(REVIEW, 0);
            case 2 -> random.nextInt(3) > 0 || rooms.size() < 3 ? plan() : new RoomRemoved(taken());
            case 3 -> rooms.size() < 3 ? plan() : new RoomsMerged(taken(), any(rooms));
            case 4 -> new ProgrammePut(Plans.withoutSessionHeadings());
            default -> new ProgrammePut(Barcelona.programme("Barcelona " + ++made));
        };
    }

    private SessionsEvent plan() {
        var room = new RoomId("r" + ++made);
        rooms.add(room);
        return new RoomPlanned(room, REVIEW, made, 6, null);
    }

    private RoomId taken() {
        return rooms.remove(random.nextInt(rooms.size()));
    }

    private Wording fresh() {
        return wording("w" + ++made, "Words " + made);
    }

    private BoardId board() {
        return any(List.of(BoardId.EXCHANGE, SESSION_BOARD, WARM_UP_BOARD, room(), room(), room(), room()));
    }

    /** Mostly a heading that the board has. */
    private HeadingId heading(BoardId id) {
        var board = exchange.state().boards().find(id);
        return board == null || random.nextInt(8) == 0
                ? any(HEADINGS)
                : any(board.headings()).id();
    }

    /** Mostly a note that is there. */
    private NoteId note() {
        var present = notes.stream()
                .filter(id -> exchange.state().notes().present(id) != null)
                .toList();
        return present.isEmpty() || random.nextInt(8) == 0 ? any(notes) : any(present);
    }

    private BoardId room() {
        return BoardId.of(any(rooms));
    }

    private Sources sources() {
        return any(List.of(NOWHERE, OF_QUILMES, OF_QUILMES.at(YEARS_AFTER)));
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private <T extends Enum<T>> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
