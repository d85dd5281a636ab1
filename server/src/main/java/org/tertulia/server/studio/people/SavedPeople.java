package org.tertulia.server.studio.people;

import io.vertx.core.Future;
import java.util.List;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.lists.PersonChange;
import org.tertulia.server.languages.Language;

/** Stores people: the rows of a list, or the person of a form. The directory stores names first, so that everyone always has a name. */
record SavedPeople(PeopleStore people) {
    private static final int ASKED_AT_ONCE = 256;

    /** Fails with {@link PeopleStore.AddressTaken} if somebody else has one of the addresses. Then nothing is stored. */
    Future<?> store(Visit visit, List<PersonChange> changes) {
        return people.put(changes.stream().map(change -> person(visit, change)).toList())
                .compose(done -> admit(visit, changes));
    }

    /** Sends a few commands at a time, so that other people's commands need not wait. */
    private static Future<?> admit(Visit visit, List<PersonChange> changes) {
        var some = changes.subList(0, Math.min(changes.size(), ASKED_AT_ONCE));
        var rest = changes.subList(some.size(), changes.size());
        var actor = visit.signedIn().person().id();
        var settled = some.stream()
                .map(change -> visit.exchange().ask(actor, change.command()).compose(Refused::unlessDone))
                .toList();
        var all = Future.all(settled);
        return rest.isEmpty() ? all : all.compose(done -> admit(visit, rest));
    }

    /** A new person reads the pages in their language, or else in the main language of the exchange. */
    private NamedPerson person(Visit visit, PersonChange change) {
        var spoken = change.command().languages();
        var language = people.find(change.command().person())
                .flatMap(person -> Language.of(person.language()))
                .orElseGet(() -> Language.firstOf(spoken.isEmpty() ? visit.languages() : spoken));
        return change.named(visit.exchange().slug(), language);
    }
}
