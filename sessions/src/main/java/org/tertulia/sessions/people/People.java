package org.tertulia.sessions.people;

import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.whole.Known;

/** The people who take part. */
public record People(PMap<PersonId, Person> byId) {
    public static final People NOBODY = new People(HashTreePMap.empty());

    People evolve(PeopleEvent event) {
        return switch (event) {
            case PeopleEvent.PersonAdmitted admitted ->
                new People(byId.plus(
                        admitted.person(),
                        new Person(admitted.organisation(), admitted.languages(), admitted.assignments())));
            case PeopleEvent.LanguagesSpoken spoken -> speaking(spoken.person(), spoken.languages());
            case PeopleEvent.PersonTouched touched -> this;
            case PeopleEvent.PersonDismissed dismissed -> new People(byId.minus(dismissed.person()));
        };
    }

    private People speaking(PersonId id, List<String> languages) {
        return new People(byId.plus(id, Known.in(byId, id).speaking(languages)));
    }
}
