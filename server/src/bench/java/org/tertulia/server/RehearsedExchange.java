package org.tertulia.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.identity.Person;
import org.tertulia.sessions.Assignment;
import org.tertulia.sessions.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.Role;

/** The sample exchange with any number of participants more, for whoever measures it from outside. */
public final class RehearsedExchange {
    public static final String SLUG = "barcelona-2022";

    private RehearsedExchange() {}

    /** Makes it in this data directory; answers who takes part. */
    public static List<PersonId> prepare(Path data, int people) throws IOException, InterruptedException {
        var openings = new Openings();
        try {
            return admit(new Tertulia(new Configuration(0, data, null, Optional.empty()), openings), people);
        } finally {
            openings.close();
        }
    }

    private static List<PersonId> admit(Tertulia tertulia, int people) {
        var exchange = tertulia.exchanges().playing(SLUG).orElseThrow();
        var like =
                Objects.requireNonNull(exchange.stream().state().sessions().person(new PersonId("delegate-quilmes")));
        var admitted = new ArrayList<PersonId>();
        var persons = new ArrayList<Person>();
        for (var number = 0; number < people; number++) {
            var id = new PersonId("bench-" + number);
            admitted.add(id);
            persons.add(new Person(id, SLUG, "Simulated delegate " + number, null, "en"));
        }
        tertulia.people().put(persons).await();
        for (var id : admitted) {
            exchange.ask(
                            PersonId.ENGINE,
                            new AdmitPerson(
                                    id,
                                    like.organisation(),
                                    like.languages(),
                                    List.of(new Assignment(Role.PARTICIPANT, null))))
                    .await();
        }
        return admitted;
    }
}
