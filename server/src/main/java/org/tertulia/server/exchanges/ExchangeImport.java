package org.tertulia.server.exchanges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.posters.practices.Poster;
import org.tertulia.posters.practices.PracticeCommand.AttachPoster;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.server.files.Outcome;
import org.tertulia.server.files.PosterFiles;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.PosterSource;
import org.tertulia.server.importer.lists.KnownPeople;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.importer.lists.PeopleImport;
import org.tertulia.server.importer.lists.PeoplePreview;
import org.tertulia.server.importer.lists.PersonChange;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.RefusalsInEnglish;
import org.tertulia.server.parts.ExchangeParts;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;

/**
 * Imports an exchange from its folder. A new exchange gets all; the ids of these commands are derived from the content of the
 * folder, so a second import completes one that was interrupted. In an exchange that is complete only what differs is changed.
 */
public final class ExchangeImport {
    /**
     * What an import has done.
     *
     * @param refused what was not changed, although it differs
     * @param isNew whether the exchange was not there before
     */
    public record Imported(Difference difference, List<Refused> refused, boolean isNew) {}

    /** A command that was refused. */
    public record Refused(Command command, Answer answer) {
        @Override
        public String toString() {
            return NotDone.say(command, answer);
        }
    }

    private final PeopleStore people;
    private final ExchangeStore store;
    private final Exchanges exchanges;
    private final PosterFiles posters;
    private final ExchangeCodec codec;

    public ExchangeImport(PeopleStore people, ExchangeStore store, Exchanges exchanges, PosterFiles posters) {
        this.people = people;
        this.store = store;
        this.posters = posters;
        this.exchanges = exchanges;
        this.codec = new ExchangeCodec(people);
    }

    /**
     * Imports a folder: a new exchange, whose stream time starts at the anchor, or what differs in one that runs here. All
     * posters are drawn before anything changes.
     */
    public Imported take(ExchangeFile folder, Anchor anchor) {
        var file = folder.naming(preview(folder));
        var posters = posters(file);
        if (isWhole(file.slug())) {
            var now = running(file.slug()).stream().state();
            var difference = new FolderDifference(file, now).find(preview(file), posters);
            return new Imported(difference, change(file, difference), false);
        }
        var difference = new FolderDifference(file, ExchangeParts.initial()).find(preview(file), posters);
        takeNew(file, posters, false, anchor);
        return new Imported(difference, List.of(), true);
    }

    private PlayedExchange running(String slug) {
        return exchanges.playing(slug).orElseThrow(() -> new IllegalArgumentException(slug + " does not run here"));
    }

    /** If the programme is refused, nothing is changed. Anything else that is refused is returned, and the rest is changed. */
    private List<Refused> change(ExchangeFile file, Difference difference) {
        var exchange = running(file.slug());
        difference.commands().stream().filter(PutProgramme.class::isInstance).forEach(put -> ask(exchange, put));
        people.put(difference.people().stream()
                        .map(change -> person(file, change))
                        .toList())
                .await();
        var rest = Stream.concat(
                difference.commands().stream().filter(command -> !(command instanceof PutProgramme)),
                difference.people().stream().map(PersonChange::command));
        return rest.flatMap(command -> refusal(exchange, command).stream()).toList();
    }

    /** The posters of a folder, drawn. One that cannot be drawn refuses the folder. */
    private List<AttachPoster> posters(ExchangeFile file) {
        return file.posters().entrySet().stream()
                .map(poster -> new AttachPoster(poster.getKey(), drawn(poster.getValue())))
                .toList();
    }

    private static Optional<Refused> refusal(PlayedExchange exchange, Command command) {
        var answer = exchange.stream()
                .ask(UUID.randomUUID(), PersonId.ENGINE, command)
                .await();
        return answer instanceof Answer.Done ? Optional.empty() : Optional.of(new Refused(command, answer));
    }

    /** Imports a new exchange, or completes one whose import was interrupted. */
    public void takeNew(ExchangeFile file, boolean sample, Anchor anchor) {
        takeNew(file, posters(file), sample, anchor);
    }

    private void takeNew(ExchangeFile file, List<AttachPoster> posters, boolean sample, Anchor anchor) {
        var changes = preview(file).changes();
        var exchange = open(new Exchange(file.slug(), sample, true), anchor);
        people.put(changes.stream().map(change -> person(file, change)).toList())
                .await();
        file.commands().forEach(command -> askOnce(exchange, command));
        changes.forEach(change -> askOnce(exchange, change.command()));
        posters.forEach(attach -> askOnce(exchange, attach));
        store.ready(file.slug()).await();
    }

    private boolean isWhole(String slug) {
        return store.open().await().stream().anyMatch(known -> known.slug().equals(slug) && known.ready());
    }

    private PlayedExchange open(Exchange exchange, Anchor anchor) {
        store.add(exchange).await();
        return exchanges.open(exchange, anchor).await();
    }

    private PeoplePreview preview(ExchangeFile file) {
        var known = new KnownPeople(
                file.slug(), known(file.slug()), people.addresses(file.slug()), id -> isElsewhere(file.slug(), id));
        var preview = new PeopleImport(known).preview(file.people());
        if (!preview.isWhole()) {
            throw new IllegalArgumentException(
                    "Nothing was changed, because the list of people has errors:\n"
                            + preview.problems().stream()
                                    .map(Problem::toString)
                                    .collect(Collectors.joining("\n")));
        }
        return preview;
    }

    /** The people who take part in an exchange that runs here. */
    private List<KnownPerson> known(String slug) {
        return exchanges.playing(slug).stream()
                .flatMap(exchange -> people.ofExchange(slug).stream()
                        .flatMap(person -> known(person, exchange.stream().state()).stream()))
                .toList();
    }

    private static Optional<KnownPerson> known(NamedPerson person, ExchangeState now) {
        return Optional.ofNullable(now.person(person.id()))
                .map(found -> new KnownPerson(
                        person.id(),
                        person.name(),
                        Objects.requireNonNullElse(person.address(), ""),
                        found.organisation(),
                        found.assignments(),
                        found.languages(),
                        Objects.requireNonNullElse(person.position(), "")));
    }

    private boolean isElsewhere(String slug, PersonId id) {
        return people.find(id).filter(person -> !person.exchange().equals(slug)).isPresent();
    }

    private Poster drawn(PosterSource source) {
        try {
            return switch (posters.accept(source.content().read()).await()) {
                case Outcome.Accepted accepted -> accepted.poster();
                case Outcome.Refused refused ->
                    throw new IllegalArgumentException(
                            "Nothing was changed. Poster " + source.name() + ": "
                                    + RefusalsInEnglish.say(refused.refusal()));
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(source.name(), unreadable);
        }
    }

    /** Asks once: the same command with the same content has no second effect. */
    private void askOnce(PlayedExchange exchange, Command command) {
        var id = idFor(exchange.slug() + " " + codec.commandText(command));
        insist(
                exchange,
                command,
                exchange.stream().ask(id, PersonId.ENGINE, command).await());
    }

    private static void ask(PlayedExchange exchange, Command command) {
        insist(
                exchange,
                command,
                exchange.stream()
                        .ask(UUID.randomUUID(), PersonId.ENGINE, command)
                        .await());
    }

    private static void insist(PlayedExchange exchange, Command command, Answer answer) {
        if (!(answer instanceof Answer.Done)) {
            throw new IllegalArgumentException(exchange.slug() + " was not imported: " + new Refused(command, answer));
        }
    }

    private static UUID idFor(String what) {
        return UUID.nameUUIDFromBytes(("import " + what).getBytes(StandardCharsets.UTF_8));
    }

    /** A person without languages gets the pages in the main language of the exchange. */
    private static NamedPerson person(ExchangeFile file, PersonChange change) {
        var spoken = change.command().languages();
        var language = Language.firstOf(spoken.isEmpty() ? file.programme().languages() : spoken);
        return change.named(file.slug(), language);
    }
}
