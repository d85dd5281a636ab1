package org.tertulia.server;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.BoardCommand.EditNote;
import org.tertulia.rapporteur.boards.BoardCommand.WriteNote;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.boards.Sources;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.LiveStream;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.MemoryJournal;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.realtime.writing.StreamDefinition;
import org.tertulia.server.exchanges.Exchange;
import org.tertulia.server.exchanges.ExchangeStatus;
import org.tertulia.server.exchanges.PlayedExchange;
import org.tertulia.server.exchanges.SampleExchange;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.pages.SeenByAnyone;
import org.tertulia.server.parts.ExchangeParts;
import org.tertulia.server.parts.Rights;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.rooms.RoomCommand.AddRoom;
import org.tertulia.sessions.rooms.RoomCommand.MoveSeat;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import org.tertulia.sessions.whole.Role;

/** The sample exchange with any number of participants and notes, for measurements. */
public final class RehearsedExchange {
    public static final String SLUG = "barcelona-2022";

    private static final int AT_ONCE = 1_000;
    private static final PersonId WRITER = new PersonId("delegate-quilmes");
    private static final SegmentId REVIEW = new SegmentId("peer-1-review");

    private final PlayedExchange exchange;
    private int edits;

    private RehearsedExchange(PlayedExchange exchange) {
        this.exchange = exchange;
    }

    /** Creates it in this data directory. Returns its participants. */
    public static List<PersonId> prepare(Path data, int people) throws IOException, InterruptedException {
        var openings = new Openings();
        try {
            return admit(new Tertulia(new Configuration(0, data, null, Optional.empty()), openings), people);
        } finally {
            openings.close();
        }
    }

    /** Adds this many notes to a prepared exchange. */
    public static void write(Path data, int notes) throws IOException, InterruptedException {
        var openings = new Openings();
        try {
            var tertulia = new Tertulia(new Configuration(0, data, null, Optional.empty()), openings);
            new RehearsedExchange(tertulia.exchanges().playing(SLUG).orElseThrow()).write(notes);
        } finally {
            openings.close();
        }
    }

    /**
     * Seats these people in turn in open rooms of a prepared exchange. Each person writes a note for their room only.
     */
    public static void seat(Path data, List<PersonId> people, int rooms) throws IOException, InterruptedException {
        var openings = new Openings();
        try {
            var tertulia = new Tertulia(new Configuration(0, data, null, Optional.empty()), openings);
            seat(tertulia.exchanges().playing(SLUG).orElseThrow(), people, rooms);
        } finally {
            openings.close();
        }
    }

    private static void seat(PlayedExchange exchange, List<PersonId> people, int rooms) {
        order(exchange, new StartSegment(REVIEW));
        for (var number = 0; number < rooms; number++) {
            order(exchange, new AddRoom(room(number), REVIEW, null));
        }
        for (var seat = 0; seat < people.size(); seat++) {
            order(exchange, new MoveSeat(people.get(seat), room(seat % rooms)));
        }
        order(exchange, new OpenRooms(REVIEW));
        for (var seat = 0; seat < people.size(); seat++) {
            var note =
                    note(noteOf(seat), BoardId.of(room(seat % rooms)), wording(seat, "first"), Attribution.ROOM_ONLY);
            expectDone(exchange.ask(people.get(seat), note));
        }
    }

    private static void order(PlayedExchange exchange, Command command) {
        expectDone(exchange.ask(PersonId.ENGINE, command));
    }

    private static RoomId room(int number) {
        return new RoomId("room-" + number);
    }

    /** The note that the person with this number wrote in their room. */
    public static NoteId noteOf(int seat) {
        return new NoteId("seated-" + seat);
    }

    /** An exchange with its journal in memory and no readers. */
    public static RehearsedExchange inMemory() {
        var rights = new Rights();
        var rules = ExchangeParts.rules(rights);
        var codec = new ExchangeCodec(person -> "a person");
        var definition = new StreamDefinition<>(SLUG, rules, codec, rules, Anchor.wallTime(), "this");
        var stream =
                LiveStream.open(Vertx.vertx(), new MemoryJournal(), definition).await();
        var exchange = new PlayedExchange(
                Exchange.real(SLUG, true, true, ExchangeStatus.OPEN), rules, rights, stream, new SeenByAnyone<>(rules));
        var sample = SampleExchange.read();
        sample.commands()
                .forEach(command -> exchange.ask(PersonId.ENGINE, command).await());
        sample.people()
                .forEach(person -> exchange.ask(
                                PersonId.ENGINE,
                                new AdmitPerson(
                                        Objects.requireNonNull(person.id()),
                                        person.organisation(),
                                        person.languages(),
                                        person.assignments()))
                        .await());
        return new RehearsedExchange(exchange);
    }

    /** Writes this many notes on a session's board. */
    public void write(int notes) {
        ask(
                notes,
                number -> note(
                        new NoteId("grown-" + number),
                        new BoardId("session:peer-1"),
                        wording(number, "first"),
                        Attribution.CITY_UNNAMED));
    }

    private static WriteNote note(NoteId id, BoardId board, Wording wording, Attribution attribution) {
        var sources = new Sources(null, null, null, null, null, null);
        return new WriteNote(id, board, new HeadingId("needs"), wording, null, sources, attribution);
    }

    /** Edits one note this many times. Returns the microseconds for each change. */
    public double reword(int changes) {
        var start = System.nanoTime();
        var last = edits;
        ask(
                changes,
                number -> new EditNote(
                        new NoteId("grown-0"),
                        wording(0, Integer.toString(last + number + 1)),
                        wording(0, last + number == 0 ? "first" : Integer.toString(last + number))
                                .edit()));
        edits += changes;
        return (System.nanoTime() - start) / 1e3 / changes;
    }

    private static Wording wording(int note, String edit) {
        return new Wording(new EditId("edit-" + note + "-" + edit), "Interpreters came first " + edit, "en");
    }

    private void ask(int count, IntFunction<Command> command) {
        var answers = new ArrayList<Future<Answer>>();
        for (var number = 0; number < count; number++) {
            answers.add(exchange.stream().ask(UUID.randomUUID(), WRITER, command.apply(number)));
            if (answers.size() == AT_ONCE || number == count - 1) {
                answers.forEach(RehearsedExchange::expectDone);
                answers.clear();
            }
        }
    }

    private static void expectDone(Future<Answer> answer) {
        if (!(answer.await() instanceof Answer.Done)) {
            throw new IllegalStateException(answer.toString());
        }
    }

    private static List<PersonId> admit(Tertulia tertulia, int people) {
        var exchange = tertulia.exchanges().playing(SLUG).orElseThrow();
        var like = Objects.requireNonNull(exchange.stream().state().person(WRITER));
        var persons = new ArrayList<NamedPerson>();
        for (var number = 0; number < people; number++) {
            var id = new PersonId("bench-" + number);
            persons.add(new NamedPerson(id, SLUG, "Simulated delegate " + number, null, "en", null, null, null));
        }
        tertulia.people().put(persons).await();
        var participant = List.of(new Assignment(Role.PARTICIPANT, null));
        persons.forEach(person -> exchange.ask(
                        PersonId.ENGINE,
                        new AdmitPerson(person.id(), like.organisation(), like.languages(), participant))
                .await());
        return persons.stream().map(NamedPerson::id).toList();
    }
}
