package org.tertulia.server;

import io.vertx.core.Future;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.BoardCommand.WriteNote;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.boards.Sources;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.server.exchange.VariedWords;
import org.tertulia.server.exchanges.PlayedExchange;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.sessions.lineups.LineUpCommand.StartTurn;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import org.tertulia.sessions.whole.Role;

/**
 * The sample exchange with many more organisations, people and notes, no two of which are alike, so that compressing
 * them says something. A poster round runs: it has a clock, a call and a presenter.
 */
public final class VariedExchange {
    /** What a person reads of the segment that runs: its title, or who presents. */
    public static final List<String> TITLES = List.of("Posters", "Fuenlabrada");

    /** The beginning of the link to its call. */
    public static final String CALL = "https://meet.example.org/";

    private static final int PEOPLE_PER_ORGANISATION = 3;
    private static final int AT_ONCE = 1_000;
    private static final SegmentId POSTERS = new SegmentId("peer-1-posters");

    private final Tertulia tertulia;
    private final PlayedExchange exchange;
    private final VariedWords words = new VariedWords();

    private VariedExchange(Tertulia tertulia) {
        this.tertulia = tertulia;
        this.exchange = tertulia.exchanges().playing(RehearsedExchange.SLUG).orElseThrow();
    }

    /**
     * What was filled in.
     *
     * @param people the new participants
     * @param link the token of a personal link of the first of them
     */
    public record Filled(List<PersonId> people, String link) {}

    /** Fills the exchange of a prepared data directory with this many people and notes. */
    public static Filled fill(Path data, int people, int notes) throws IOException, InterruptedException {
        var openings = new Openings();
        try {
            var configuration = new Configuration(0, data, null, Optional.empty());
            return new VariedExchange(new Tertulia(configuration, openings)).fill(people, notes);
        } finally {
            openings.close();
        }
    }

    private Filled fill(int people, int notes) {
        var organisations = register(Math.ceilDiv(people, PEOPLE_PER_ORGANISATION));
        var admitted = admit(people, organisations);
        write(notes, admitted);
        order(new StartSegment(POSTERS));
        var turns = exchange.stream().state().lineUps().of(POSTERS).turns();
        order(new StartTurn(turns.getFirst()));
        return new Filled(
                admitted, tertulia.people().makeLink(admitted.getFirst()).await());
    }

    private List<Organisation> register(int count) {
        var organisations =
                IntStream.range(0, count).mapToObj(number -> organisation()).toList();
        inTurn(count, number -> exchange.ask(PersonId.ENGINE, new RegisterOrganisation(organisations.get(number))));
        return organisations;
    }

    private Organisation organisation() {
        var languages = List.of(words.one("en", "es", "fr"));
        var id = new OrganisationId(words.id());
        var name = words.one("City of", "Region of", "Municipality of", "Province of") + " " + words.name();
        return new Organisation(
                id, name, Organisation.Kind.CITY, words.one("TG", "PH", "AR", "TR", "BF"), "Africa", languages);
    }

    private List<PersonId> admit(int count, List<Organisation> organisations) {
        var people = IntStream.range(0, count).mapToObj(number -> person()).toList();
        tertulia.people().put(people).await();
        inTurn(count, number -> {
            var organisation = organisations.get(number / PEOPLE_PER_ORGANISATION);
            var participant = List.of(new Assignment(Role.PARTICIPANT, null));
            return exchange.ask(
                    PersonId.ENGINE,
                    new AdmitPerson(people.get(number).id(), organisation.id(), organisation.languages(), participant));
        });
        return people.stream().map(NamedPerson::id).toList();
    }

    private NamedPerson person() {
        var name = words.name() + " " + words.name();
        return new NamedPerson(new PersonId(words.id()), RehearsedExchange.SLUG, name, null, "en", null, null, null);
    }

    /** Notes on the boards of all sessions in turn. */
    private void write(int count, List<PersonId> people) {
        var sessions = exchange.stream().state().programme().sessions().stream()
                .filter(session -> !session.headings().isEmpty())
                .toList();
        inTurn(count, number -> {
            var session = sessions.get(number % sessions.size());
            var headings = session.headings();
            var note = new WriteNote(
                    new NoteId(words.id()),
                    BoardId.of(session.id()),
                    headings.get(words.below(headings.size())).id(),
                    new Wording(new EditId(words.id()), words.sentence(), "en"),
                    null,
                    new Sources(null, null, null, null, null, null),
                    words.one(Attribution.PUBLIC, Attribution.CITY_UNNAMED));
            return exchange.ask(people.get(words.below(people.size())), note);
        });
    }

    private void order(Command command) {
        expectDone(exchange.ask(PersonId.ENGINE, command));
    }

    private static void inTurn(int count, IntFunction<Future<Answer>> ask) {
        var answers = new ArrayList<Future<Answer>>();
        for (var number = 0; number < count; number++) {
            answers.add(ask.apply(number));
            if (answers.size() == AT_ONCE || number == count - 1) {
                answers.forEach(VariedExchange::expectDone);
                answers.clear();
            }
        }
    }

    private static void expectDone(Future<Answer> answer) {
        if (!(answer.await() instanceof Answer.Done)) {
            throw new IllegalStateException(answer.toString());
        }
    }
}
