package org.tertulia.server.studio.exchanges;

import java.util.List;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.server.pages.SeenPeople;
import org.tertulia.sessions.programme.Organisation;

/** The organiser of one exchange who makes another. There they are another person, with the same name and address. */
record Maker(KnownPerson person, Organisation organisation) {
    static Maker of(Visit visit, PeopleStore people) {
        var exchange = visit.exchange();
        var id = visit.signedIn().person().id();
        var person = SeenPeople.of(exchange.slug(), people, exchange.seenBy(id)).stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow();
        var organisation = exchange.content().organisations().stream()
                .filter(known -> known.id().equals(person.organisation()))
                .findFirst()
                .orElseThrow();
        return new Maker(person, organisation);
    }

    PersonId id() {
        return person.id();
    }

    /** The row of the organiser in the list of the new exchange. */
    PersonRow row() {
        return new PersonRow(
                1,
                person.name(),
                person.email(),
                person.organisation(),
                List.of(),
                person.languages(),
                null,
                person.position(),
                null,
                "");
    }
}
