package org.tertulia.server.studio.people;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.importer.lists.KnownPeople;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.importer.lists.OrganisationNames;
import org.tertulia.server.importer.lists.OrganisationsReader;
import org.tertulia.server.importer.lists.PeopleColumns;
import org.tertulia.server.importer.lists.PeopleImport;
import org.tertulia.server.importer.lists.PeoplePreview;
import org.tertulia.server.importer.lists.PersonChange;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.server.importer.lists.RowPreview;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.importer.tables.ListTable;
import org.tertulia.server.importer.tables.Table;
import org.tertulia.server.importer.tables.TableRow;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.whole.Role;

/**
 * Checks the form about a person as the row of a list is checked, so that both have the same rules and reasons. A list leaves
 * alone what its cells do not say; a form says everything.
 *
 * @param known everyone who takes part
 * @param addresses the person of each e-mail address, also of those who have left
 * @param organisations the names by id
 * @param places to which roles may be narrowed
 * @param directory finds a person of this or another exchange
 * @param organiser who fills in the form, and stays an organiser
 */
record PersonCheck(
        String slug,
        List<KnownPerson> known,
        Map<String, PersonId> addresses,
        Map<String, String> organisations,
        Set<String> places,
        Function<PersonId, Optional<NamedPerson>> directory,
        PersonId organiser) {
    private static final String FILE = "person";
    private static final int LINE = 2;
    private static final String ADDED = "added.";

    /** What is to be done about a form. */
    sealed interface Checked {
        /**
         * Something must be corrected.
         *
         * @param problems each with the name of its field
         */
        record Wrong(List<Problem> problems) implements Checked {}

        /** Somebody else who takes part, or has left, has this address or this name. */
        record There(PersonId person) implements Checked {}

        /**
         * The person can be stored.
         *
         * @param added an organisation that comes with the person; null if there is none
         */
        record Right(PersonChange change, @Nullable Organisation added) implements Checked {}
    }

    /** Checks a new person. */
    Checked added(PersonForm form) {
        return withOrganisation(form, (whole, added) -> {
            var preview = preview(whole, "", known);
            var row = row(preview);
            if (!row.complaints().isEmpty()) {
                return new Checked.Wrong(row.complaints());
            }
            var id = preview.change(row.row()).command().person();
            if (isSomebodyElse(id, row.row())) {
                return right(preview(whole, UUID.randomUUID().toString(), known), added);
            }
            return row.known() == null ? right(preview, added) : new Checked.There(id);
        });
    }

    /** Checks a person who takes part. */
    Checked changed(PersonForm form, PersonId person) {
        var owner = addresses.get(Folded.line(form.email()));
        return owner != null && !owner.equals(person)
                ? new Checked.There(owner)
                : withOrganisation(form, (whole, added) -> right(preview(whole, person.value(), bare(person)), added));
    }

    /** The id of a new person comes from their address, or their name. Another person may have got it so before. */
    private boolean isSomebodyElse(PersonId id, PersonRow row) {
        return directory.apply(id).filter(person -> !isLike(person, row)).isPresent();
    }

    private static boolean isLike(NamedPerson person, PersonRow row) {
        var address = person.address();
        return (address == null || row.email().isEmpty())
                ? Folded.line(person.name()).equals(Folded.line(row.name()))
                : Folded.line(address).equals(Folded.line(row.email()));
    }

    /** Everyone, with nothing known of this person that an empty field would leave as it is. */
    private List<KnownPerson> bare(PersonId person) {
        return known.stream()
                .map(one -> one.id().equals(person)
                        ? new KnownPerson(
                                one.id(),
                                one.name(),
                                "",
                                one.organisation(),
                                one.assignments(),
                                List.of(),
                                "",
                                null,
                                one.photo())
                        : one)
                .toList();
    }

    private static Checked right(PeoplePreview preview, @Nullable Organisation added) {
        var row = row(preview);
        return row.complaints().isEmpty()
                ? new Checked.Right(preview.change(row.row()), added)
                : new Checked.Wrong(row.complaints());
    }

    private static RowPreview row(PeoplePreview preview) {
        return preview.rows().getFirst();
    }

    private PeoplePreview preview(PersonForm form, String id, List<KnownPerson> people) {
        var cells = new HashMap<String, String>();
        Stream.of(PersonField.values()).forEach(field -> cells.put(field.column(), field.in(form)));
        cells.put(PeopleColumns.ID, id);
        cells.computeIfPresent(
                PeopleColumns.ROLES, (column, roles) -> roles.isEmpty() ? Words.of(Role.PARTICIPANT) : roles);
        var problems = FileProblems.ofList(FILE);
        var table = ListTable.of(table(cells), PeopleColumns.ALL, problems).orElseThrow();
        var here = new KnownPeople(slug, people, addresses, this::isElsewhere);
        return new PeopleImport(here, organiser)
                .preview(table, problems.inOrder(), new OrganisationNames(organisations(form)), places);
    }

    private boolean isElsewhere(PersonId id) {
        return directory
                .apply(id)
                .filter(person -> !person.exchange().equals(slug))
                .isPresent();
    }

    /** The organisation that is being added is known to the row. */
    private Map<String, String> organisations(PersonForm form) {
        var all = new HashMap<>(organisations);
        if (form.added().isThere()) {
            all.putIfAbsent(form.organisation(), form.added().name());
        }
        return all;
    }

    private static Table table(Map<String, String> cells) {
        var headings = List.copyOf(cells.keySet());
        return new Table(List.of(
                new TableRow(1, headings),
                new TableRow(
                        LINE,
                        headings.stream()
                                .map(heading -> cells.getOrDefault(heading, ""))
                                .toList())));
    }

    /** Goes on with the organisation of the form. One of the same name that is there already is taken instead of a new one. */
    private Checked withOrganisation(PersonForm form, Next next) {
        if (!form.added().isThere()) {
            return next.check(form, null);
        }
        var same = new OrganisationNames(organisations).found(form.added().name());
        if (!same.isEmpty()) {
            return next.check(form.of(new OrganisationId(same.getFirst())), null);
        }
        var problems = FileProblems.ofList(FILE);
        var added = read(form.added(), problems);
        return problems.hasErrors() || added.isEmpty()
                ? new Checked.Wrong(problems.inOrder().stream()
                        .map(PersonCheck::ofOrganisation)
                        .toList())
                : next.check(form.of(added.get().id()), added.get());
    }

    /** What is checked when the organisation is known. */
    @FunctionalInterface
    private interface Next {
        Checked check(PersonForm form, @Nullable Organisation added);
    }

    private Optional<Organisation> read(PersonForm.AddedOrganisation added, FileProblems problems) {
        var rows = table(Map.of("name", added.name(), "kind", added.kind(), "country", added.country()));
        return new OrganisationsReader(problems)
                .read(rows.csv().getBytes(StandardCharsets.UTF_8)).stream()
                        .findFirst()
                        .map(this::withFreeId);
    }

    /** Organisations of other names may have the same id: {@code San José} and {@code San Jose!}. */
    private Organisation withFreeId(Organisation one) {
        var id = one.id().value();
        var free = organisations.containsKey(id)
                ? IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> id.substring(0, Math.min(id.length(), Words.LONGEST_ID - 5)) + "-" + number)
                        .filter(each -> !organisations.containsKey(each))
                        .findFirst()
                        .orElseThrow()
                : id;
        return new Organisation(
                new OrganisationId(free), one.name(), one.kind(), one.country(), one.region(), one.languages());
    }

    private static Problem ofOrganisation(Problem problem) {
        return new Problem(
                problem.severity(),
                problem.file(),
                problem.line(),
                ADDED + problem.field(),
                problem.message(),
                problem.reason());
    }
}
