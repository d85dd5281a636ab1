package org.tertulia.server.entering;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tertulia.posters.practices.Practice;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.BoardCommand.WriteNote;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.boards.Sources;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exchange.Played;
import org.tertulia.server.exchanges.SampleExchange;
import org.tertulia.server.parts.ExchangeParts;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.floor.FloorCommand.RaiseHand;
import org.tertulia.sessions.floor.HandId;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.rooms.RoomCommand.AddRoom;
import org.tertulia.sessions.rooms.RoomCommand.MoveSeat;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.rooms.seating.RoomSubject;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import org.tertulia.sessions.whole.Role;
import org.tertulia.sessions.whole.Whole;

/** The sample exchange in the middle of a peer review, with any number of people in rooms and of notes on a board. */
final class GrownExchange {
    static final PersonId PARTICIPANT = new PersonId("grown-0");
    static final OrganisationId CITY = city(0);
    static final PracticeId PRACTICE = practice(0);
    static final RoomId ROOM = room(0);
    static final SegmentId REVIEW = new SegmentId("peer-1-review");

    private static final int PEOPLE_OF_A_CITY = 3;
    private static final int PEOPLE_IN_A_ROOM = 6;
    private static final int MOST_ROOMS = 60;
    private static final int HANDS = 8;
    private static final int NOTES_IN_A_PIECE = 20;
    private static final List<String> HEADINGS = List.of("needs", "time", "transfer", "agendas");
    private static final String NOTE =
            "Interpreters were there from the first day, and neighbours opened a desk of their own; it was number ";
    private static final String TEXT = "The city had eleven days to open places for those who came. ".repeat(8);

    private final Whole<ExchangeState> rules = ExchangeParts.rules((state, command, actor) -> Optional.empty());
    private ExchangeState state = rules.initial();
    private long sequence;
    private long now;
    private long asked;

    GrownExchange(int people, int notes) {
        var sample = SampleExchange.read();
        now = SampleExchange.anchor(0).stream();
        sample.commands().forEach(command -> ask(PersonId.ENGINE, command));
        sample.people()
                .forEach(person -> ask(
                        PersonId.ENGINE,
                        new AdmitPerson(
                                Objects.requireNonNull(person.id()),
                                person.organisation(),
                                person.languages(),
                                person.assignments())));
        admit(people);
        seat(people);
        for (var hand = 0; hand < HANDS; hand++) {
            ask(person(hand), new RaiseHand(new HandId("hand-" + hand), REVIEW));
        }
        for (var note = 0; note < notes; note++) {
            ask(person(note % people), note(note));
        }
    }

    private void admit(int people) {
        for (var city = 0; city * PEOPLE_OF_A_CITY < people; city++) {
            ask(PersonId.ENGINE, new RegisterOrganisation(organisation(city)));
            ask(PersonId.ENGINE, new PutPractice(practiceOf(city)));
        }
        var participant = List.of(new Assignment(Role.PARTICIPANT, null));
        for (var person = 0; person < people; person++) {
            var from = city(person / PEOPLE_OF_A_CITY);
            ask(PersonId.ENGINE, new AdmitPerson(person(person), from, List.of("en"), participant));
        }
    }

    private void seat(int people) {
        ask(PersonId.ENGINE, new StartSegment(REVIEW));
        var seated = Math.min(people, MOST_ROOMS * PEOPLE_IN_A_ROOM);
        for (var room = 0; room * PEOPLE_IN_A_ROOM < seated; room++) {
            var about = new RoomSubject(practice(room).subject(), city(room));
            ask(PersonId.ENGINE, new AddRoom(room(room), REVIEW, about));
        }
        for (var person = 0; person < seated; person++) {
            ask(PersonId.ENGINE, new MoveSeat(person(person), room(person / PEOPLE_IN_A_ROOM)));
        }
        ask(PersonId.ENGINE, new OpenRooms(REVIEW));
    }

    private static WriteNote note(int number) {
        var sources = new Sources(null, city(number % 20), null, null, REVIEW, null);
        return new WriteNote(
                new NoteId("grown-" + number),
                new BoardId("session:peer-1"),
                new HeadingId(HEADINGS.get(number % HEADINGS.size())),
                new Wording(new EditId("edit-" + number), NOTE + number, "en"),
                null,
                sources,
                number % 2 == 0 ? Attribution.PUBLIC : Attribution.CITY_UNNAMED);
    }

    /** The topics of the newest notes under each heading, and of those that may come next. */
    static List<String> newestPieces(int notes) {
        var piece = Math.max(0, notes / HEADINGS.size() - 1) / NOTES_IN_A_PIECE;
        return HEADINGS.stream()
                .flatMap(heading ->
                        Stream.of(piece, piece + 1).map(number -> "note/session:peer-1/" + heading + "/" + number))
                .toList();
    }

    private static PersonId person(int number) {
        return new PersonId("grown-" + number);
    }

    private static OrganisationId city(int number) {
        return new OrganisationId("grown-city-" + number);
    }

    private static PracticeId practice(int number) {
        return new PracticeId("grown-practice-" + number);
    }

    private static RoomId room(int number) {
        return new RoomId("grown-room-" + number);
    }

    private static Organisation organisation(int number) {
        return new Organisation(
                city(number), "The city of Number " + number, Organisation.Kind.CITY, "ES", "europe", List.of("en"));
    }

    private static Practice practiceOf(int city) {
        var title = "What number " + city + " did when people came";
        return new Practice(practice(city), city(city), title, TEXT, TEXT, TEXT, "en", true);
    }

    private void ask(PersonId actor, Command command) {
        var id = new UUID(0, ++asked);
        switch (rules.decide(state, command, new Occasion(++now, actor, id))) {
            case Decision.Accepted<Event>(var events) -> accept(id, actor, events);
            case Decision.Refused<Event>(var refusal) -> throw new AssertionError(command + ": " + refusal);
        }
    }

    private void accept(UUID id, PersonId actor, List<Event> events) {
        state = new Played(id, actor, now, events).onto(rules, state, (before, event, after) -> {});
        sequence += events.size();
    }

    Whole<ExchangeState> rules() {
        return rules;
    }

    ExchangeState state() {
        return state;
    }

    long sequence() {
        return sequence;
    }
}
