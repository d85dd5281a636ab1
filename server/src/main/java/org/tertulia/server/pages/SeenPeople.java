package org.tertulia.server.pages;

import java.util.List;
import java.util.Objects;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.sessions.people.PersonView;

/** Everyone in an exchange, as one reader sees them: names from the directory, the rest from the exchange. */
public final class SeenPeople {
    private SeenPeople() {}

    public static List<KnownPerson> of(String slug, PeopleStore people, SeenExchange seen) {
        return people.ofExchange(slug).stream()
                .flatMap(
                        person -> seen
                                .find("person", person.id().value(), PersonView.class)
                                .map(view -> known(person, view))
                                .stream())
                .toList();
    }

    private static KnownPerson known(NamedPerson person, PersonView view) {
        return new KnownPerson(
                person.id(),
                person.name(),
                Objects.requireNonNullElse(person.address(), ""),
                view.organisation(),
                Objects.requireNonNullElse(view.assignments(), List.of()),
                Objects.requireNonNullElse(view.languages(), List.of()),
                Objects.requireNonNullElse(person.position(), ""),
                person.attends(),
                Objects.requireNonNullElse(person.photo(), ""));
    }
}
