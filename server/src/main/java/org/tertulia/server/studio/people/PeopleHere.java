package org.tertulia.server.studio.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.pages.Namesakes;
import org.tertulia.server.pages.SeenExchange;
import org.tertulia.server.pages.SeenPeople;
import org.tertulia.sessions.programme.ProgrammeView.OrganisationView;

/** Everyone in an exchange, as the organiser of one request sees them. */
record PeopleHere(Visit visit, PeopleStore people, SeenExchange seen, List<KnownPerson> known) {
    static PeopleHere of(Visit visit, PeopleStore people) {
        var seen = visit.exchange().seenBy(visit.signedIn().person().id());
        return new PeopleHere(
                visit, people, seen, SeenPeople.of(visit.exchange().slug(), people, seen));
    }

    String slug() {
        return visit.exchange().slug();
    }

    PersonId organiser() {
        return visit.signedIn().person().id();
    }

    Optional<KnownPerson> find(PersonId id) {
        return known.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** The name, with what tells the person apart from others of this name. Those who have left have only their name. */
    String named(PersonId id) {
        return find(id).map(person -> Namesakes.of(known, seen).name(id)).orElseGet(() -> people.nameOf(id));
    }

    /** The names of the organisations by id. */
    Map<String, String> organisations() {
        return seen.all(OrganisationView.class).stream()
                .collect(Collectors.toMap(
                        SeenExchange.Seen::id,
                        organisation -> organisation.view().name()));
    }

    PersonCheck check() {
        return new PersonCheck(
                slug(),
                known,
                people.addresses(slug()),
                organisations(),
                SeenPlaces.names(seen, known),
                people::find,
                organiser());
    }
}
