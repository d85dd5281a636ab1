package org.tertulia.server.pages;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.identity.PeopleStore.Links;
import org.tertulia.server.importer.KnownPerson;
import org.tertulia.server.importer.PersonRow;
import org.tertulia.server.importer.RowPreview;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.ProgrammeView.OrganisationView;
import org.tertulia.sessions.whole.Role;

/** Writes the rows of the organisers' list of people and of an import's preview. */
public record PeoplePage(Messages messages, Language language, SeenExchange seen) {
    public record Row(
            String id,
            String name,
            String organisation,
            String roles,
            String address,
            String links,
            boolean revocable) {}

    /**
     * A row in an import's preview.
     *
     * @param state for its style: new, changed, same or wrong
     * @param changes what changes of a person who already takes part
     */
    public record Brought(
            int line,
            String name,
            String organisation,
            String roles,
            String state,
            String said,
            List<Change> changes) {}

    /** What is different about a person after an import. */
    public record Change(String label, String before, String after) {}

    public List<Row> rows(Collection<KnownPerson> people, Map<PersonId, Links> links) {
        return people.stream()
                .map(person -> row(person, links.get(person.id())))
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    private Row row(KnownPerson person, @Nullable Links links) {
        return new Row(
                person.id().value(),
                person.name(),
                organisation(person.organisation().value()),
                roles(person.assignments()),
                person.email(),
                links(links),
                links != null);
    }

    public List<Brought> brought(List<RowPreview> rows) {
        return rows.stream().map(this::brought).toList();
    }

    private Brought brought(RowPreview preview) {
        var row = preview.row();
        var state = switch (preview.state()) {
            case NEW -> "new";
            case CHANGED -> "changed";
            case SAME -> "same";
            case ERROR -> "wrong";
        };
        var said = messages.say(language, "import.state." + state);
        return new Brought(
                row.line(),
                row.name(),
                organisation(row.organisation().value()),
                roles(row.assignments()),
                state,
                said,
                changes(row, preview.known()));
    }

    private List<Change> changes(PersonRow row, @Nullable KnownPerson known) {
        return known == null
                ? List.of()
                : Stream.of(
                                change("people.name", known.name(), row.name()),
                                change("people.address", known.email(), row.email()),
                                change(
                                        "people.organisation",
                                        organisation(known.organisation().value()),
                                        organisation(row.organisation().value())),
                                change("people.roles", narrowed(known.assignments()), narrowed(row.assignments())),
                                change(
                                        "languages",
                                        String.join(", ", known.languages()),
                                        String.join(", ", row.languages())))
                        .filter(change -> !change.before().equals(change.after()))
                        .toList();
    }

    private Change change(String label, String before, String after) {
        return new Change(messages.say(language, label), before, after);
    }

    private String organisation(String id) {
        return seen.find("organisation", id, OrganisationView.class)
                .map(OrganisationView::name)
                .orElse(id);
    }

    private String roles(List<Assignment> assignments) {
        return assignments.stream()
                .map(Assignment::role)
                .distinct()
                .map(this::role)
                .collect(Collectors.joining(", "));
    }

    private String role(Role role) {
        return messages.say(
                language, "role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The roles, each with the id of the session or room that it is for. */
    private String narrowed(List<Assignment> assignments) {
        return assignments.stream()
                .map(assignment -> role(assignment.role())
                        + (assignment.to() == null ? "" : " (" + assignment.to().id() + ")"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String links(@Nullable Links links) {
        if (links == null) {
            return messages.say(language, "people.none");
        }
        var used = links.used();
        if (used == null) {
            return messages.say(language, "people.unused", Map.of("count", links.made()));
        }
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(used.atZoneSameInstant(ZoneId.systemDefault()));
        return messages.say(language, "people.used", Map.of("count", links.made(), "when", when));
    }
}
