package org.tertulia.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.posters.Poster;
import org.tertulia.posters.PostersCommand.AttachPoster;
import org.tertulia.realtime.Anchor;
import org.tertulia.realtime.Answer;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.files.Outcome;
import org.tertulia.server.files.PosterFiles;
import org.tertulia.server.identity.Exchange;
import org.tertulia.server.identity.People;
import org.tertulia.server.identity.Person;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.ExchangeFolder;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.server.importer.PeopleImport;
import org.tertulia.server.importer.PersonChange;
import org.tertulia.server.importer.PosterSource;
import org.tertulia.server.pages.Language;
import org.tertulia.server.wire.ExchangeCodec;

/** The exchange that comes with Tertulia: Barcelona 2022, ten minutes before it begins. */
final class SampleExchange {
    private static final Logger LOG = LoggerFactory.getLogger(SampleExchange.class);
    private static final String SLUG = "barcelona-2022";
    private static final LocalDateTime BEGINS = LocalDateTime.of(2022, 4, 11, 9, 50);

    private final People people;
    private final Exchanges exchanges;
    private final PosterFiles posters;
    private final ExchangeCodec codec;

    SampleExchange(People people, Exchanges exchanges, PosterFiles posters) {
        this.people = people;
        this.posters = posters;
        this.exchanges = exchanges;
        this.codec = new ExchangeCodec(people);
    }

    /** Its stream time starts when it is loaded and goes on as fast as the wall clock. */
    static Anchor anchor(long wall) {
        var begins = BEGINS.atZone(ZoneId.of("Europe/Madrid")).toInstant();
        return new Anchor(begins.toEpochMilli(), wall, 1);
    }

    /** Brings it in where nothing else is here; a load that was cut short is completed by the next one. */
    void loadIfEmpty(List<Exchange> known, long wall) {
        var cutShort = known.stream().anyMatch(exchange -> exchange.sample() && !exchange.ready());
        if (known.isEmpty() || cutShort) {
            load(wall);
        }
    }

    private void load(long wall) {
        LOG.info("Bringing in the sample exchange");
        var file = read();
        var sample = new Exchange(SLUG, true, true);
        people.addExchange(sample).await();
        var exchange = exchanges.open(sample, anchor(wall)).await();
        var changes = new PeopleImport(List.of(), id -> false)
                .preview(file.people())
                .changes(() -> new PersonId(UUID.randomUUID().toString()));
        people.put(changes.stream().map(SampleExchange::person).toList()).await();
        file.commands().forEach(command -> ask(exchange, command));
        changes.forEach(change -> ask(exchange, change.command()));
        file.posters().forEach((practice, source) -> ask(exchange, new AttachPoster(practice, drawn(source))));
        people.exchangeReady(SLUG).await();
    }

    private static ExchangeFile read() {
        return switch (ExchangeFolder.readOnClassPath("sample/" + SLUG)) {
            case FolderReading.Whole whole -> whole.exchange();
            case FolderReading.Broken broken ->
                throw new IllegalStateException("The sample is broken: " + broken.problems());
        };
    }

    private Poster drawn(PosterSource source) {
        try {
            return switch (posters.accept(source.content().read()).await()) {
                case Outcome.Accepted accepted -> accepted.poster();
                case Outcome.Refused refused ->
                    throw new IllegalStateException(source.name() + ": " + refused.refusal());
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(source.name(), unreadable);
        }
    }

    /** The id follows from the command, so that asking again changes nothing. */
    private void ask(PlayedExchange exchange, Command command) {
        var id = UUID.nameUUIDFromBytes(("sample " + codec.commandText(command)).getBytes(StandardCharsets.UTF_8));
        var answer = exchange.stream().ask(id, PersonId.ENGINE, command).await();
        if (!(answer instanceof Answer.Done)) {
            throw new IllegalStateException("The sample was not taken: " + command + ": " + answer);
        }
    }

    private static Person person(PersonChange change) {
        var language = change.command().languages().stream()
                .flatMap(tag -> Language.of(tag).stream())
                .findFirst()
                .orElse(Language.EN);
        return new Person(change.command().person(), SLUG, change.name(), change.email(), language.tag());
    }
}
