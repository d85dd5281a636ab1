package org.tertulia.server.exchanges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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
import org.tertulia.server.importer.lists.PeopleImport;
import org.tertulia.server.importer.lists.PeoplePreview;
import org.tertulia.server.importer.lists.PersonChange;
import org.tertulia.server.languages.Language;
import org.tertulia.server.wire.ExchangeCodec;

/**
 * Imports an exchange from its folder. All ids are derived from the content of the folder. So a second import completes
 * an import that was interrupted.
 */
public final class ExchangeImport {
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

    /** Imports the exchange. Its stream time starts at the anchor. An exchange that is already complete is refused. */
    public void take(ExchangeFile file, boolean sample, Anchor anchor) {
        refuseIfWhole(file.slug());
        var changes = preview(file).changes();
        var exchange = open(new Exchange(file.slug(), sample, true), anchor);
        people.put(changes.stream().map(change -> person(file, change)).toList())
                .await();
        file.commands().forEach(command -> ask(exchange, command));
        changes.forEach(change -> ask(exchange, change.command()));
        file.posters().forEach((practice, source) -> ask(exchange, new AttachPoster(practice, drawn(source))));
        store.ready(file.slug()).await();
    }

    private void refuseIfWhole(String slug) {
        if (store.open().await().stream().anyMatch(known -> known.slug().equals(slug) && known.ready())) {
            throw new IllegalArgumentException(slug + " exists already; nothing was changed");
        }
    }

    private PlayedExchange open(Exchange exchange, Anchor anchor) {
        store.add(exchange).await();
        return exchanges.open(exchange, anchor).await();
    }

    private PeoplePreview preview(ExchangeFile file) {
        var known = new KnownPeople(
                file.slug(), List.of(), people.addresses(file.slug()), id -> isElsewhere(file.slug(), id));
        var preview = new PeopleImport(known).preview(file.people());
        if (!preview.isWhole()) {
            throw new IllegalArgumentException(
                    "nothing was changed, because the list of people has errors: " + preview.problems());
        }
        return preview;
    }

    private boolean isElsewhere(String slug, PersonId id) {
        return people.find(id).filter(person -> !person.exchange().equals(slug)).isPresent();
    }

    private Poster drawn(PosterSource source) {
        try {
            return switch (posters.accept(source.content().read()).await()) {
                case Outcome.Accepted accepted -> accepted.poster();
                case Outcome.Refused refused ->
                    throw new IllegalArgumentException(source.name() + ": " + refused.refusal());
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(source.name(), unreadable);
        }
    }

    private void ask(PlayedExchange exchange, Command command) {
        var id = idFor(exchange.slug() + " " + codec.commandText(command));
        var answer = exchange.stream().ask(id, PersonId.ENGINE, command).await();
        if (!(answer instanceof Answer.Done)) {
            throw new IllegalArgumentException(exchange.slug() + " was not imported: " + command + ": " + answer);
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
