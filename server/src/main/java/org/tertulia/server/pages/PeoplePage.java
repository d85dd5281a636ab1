package org.tertulia.server.pages;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.identity.PeopleStore.Links;
import org.tertulia.server.importer.KnownPerson;
import org.tertulia.server.importer.RowPreview;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.ProgrammeView.OrganisationView;

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
     */
    public record Brought(int line, String name, String organisation, String roles, String state, String said) {}

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
                said);
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
                .map(role -> "role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(key -> messages.say(language, key))
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
