package org.tertulia.server.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.Poster;
import org.tertulia.posters.practices.PracticeCommand.AttachPoster;
import org.tertulia.realtime.contract.PersonId;
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
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.imports.Previews.WantedPerson;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.RefusalsInEnglish;
import org.tertulia.server.parts.ExchangeState;

/** Compares the folder of an exchange with the exchange as it is now, and plans the changes. It changes nothing. */
final class FolderPlan {
    /** What would change, or why nothing can. */
    sealed interface Planning {
        record Planned(Difference difference, List<PlanRow> rows) implements Planning {}

        record Wrong(List<Problem> problems) implements Planning {}
    }

    private final PeopleStore people;
    private final PosterFiles posters;

    FolderPlan(PeopleStore people, PosterFiles posters) {
        this.people = people;
        this.posters = posters;
    }

    /** The posters of a folder, drawn. One that cannot be drawn refuses the folder. */
    List<AttachPoster> posters(ExchangeFile file, IntConsumer drawn) {
        var attached = new ArrayList<AttachPoster>();
        file.posters().forEach((practice, source) -> {
            attached.add(new AttachPoster(practice, drawn(source)));
            drawn.accept(attached.size());
        });
        return List.copyOf(attached);
    }

    /** @param importer the organiser who imports, and stays one; null if it is the operator */
    Planning plan(ExchangeFile file, List<AttachPoster> drawn, ExchangeState now, @Nullable PersonId importer) {
        var rows = file.people().stream().map(row -> showing(file, row)).toList();
        var preview = preview(file.slug(), rows, now, importer);
        if (!preview.isWhole()) {
            return new Planning.Wrong(preview.problems());
        }
        var difference = new FolderDifference(file.naming(preview), now).find(preview, drawn);
        var named =
                difference.people().stream().map(change -> person(file, change)).toList();
        return new Planning.Planned(difference, PlannedRows.of(difference, named, now, people::find));
    }

    /** A picture that is known is not drawn again. */
    private PersonRow showing(ExchangeFile file, PersonRow row) {
        var photo = file.photos().get(row.photo());
        return photo == null ? row : row.showing(drawn(photo).id().value());
    }

    /** What the rows would change if they were planned now. */
    List<PlanRow> again(List<PlanRow> planned, ExchangeState now) {
        return PlannedRows.again(planned, now, people::find);
    }

    /** The rows of an act on people. */
    List<PlanRow> people(List<WantedPerson> wanted, ExchangeState now) {
        return PlannedRows.ofPeople(wanted, now, people::find);
    }

    private PeoplePreview preview(String slug, List<PersonRow> rows, ExchangeState now, @Nullable PersonId importer) {
        var known = new KnownPeople(slug, known(slug, now), people.addresses(slug), id -> isElsewhere(slug, id));
        return new PeopleImport(known, importer).preview(rows);
    }

    /** The people who take part. */
    private List<KnownPerson> known(String slug, ExchangeState now) {
        return people.ofExchange(slug).stream()
                .flatMap(person -> known(person, now).stream())
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
                        Objects.requireNonNullElse(person.position(), ""),
                        person.attends(),
                        Objects.requireNonNullElse(person.photo(), "")));
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
                            "Nothing was changed. " + source.name() + ": " + RefusalsInEnglish.say(refused.refusal()));
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(source.name(), unreadable);
        }
    }

    /** A new person reads the pages in their first language, or else in the main one of the exchange. */
    private NamedPerson person(ExchangeFile file, PersonChange change) {
        var spoken = change.command().languages();
        var language = people.find(change.command().person())
                .flatMap(person -> Language.of(person.language()))
                .orElseGet(() ->
                        Language.firstOf(spoken.isEmpty() ? file.programme().languages() : spoken));
        return change.named(file.slug(), language);
    }
}
