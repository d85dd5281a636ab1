package org.tertulia.sessions.people;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.ProgrammeState;
import org.tertulia.sessions.whole.Scopes;

/** The state of the people who take part, and of the programme. */
public interface PeopleState extends ProgrammeState {
    People people();

    default @Nullable Person person(PersonId person) {
        return people().byId().get(person);
    }

    /** Whether a person takes part. A programme may still name somebody who was removed. */
    default boolean takesPart(PersonId person) {
        return person(person) != null;
    }

    default Set<PersonId> everybody() {
        return people().byId().keySet();
    }

    /** The people of an organisation, in no particular order; nobody if it is null. */
    default Stream<PersonId> peopleOf(@Nullable OrganisationId organisation) {
        return people().byId().entrySet().stream()
                .filter(person -> person.getValue().organisation().equals(organisation))
                .map(Map.Entry::getKey);
    }

    /** Whether somebody else than this person organises the whole exchange. */
    default boolean isOrganisedWithout(PersonId person) {
        return people().byId().entrySet().stream()
                .anyMatch(other ->
                        !other.getKey().equals(person) && other.getValue().organises());
    }

    /** The scopes that a person sees as themselves and through their roles; none for an unknown person. */
    default Set<Scope> scopesOf(PersonId id) {
        var person = person(id);
        if (person == null) {
            return Set.of();
        }
        return person.isStaff()
                ? Set.of(Scopes.EVERYONE, Scopes.person(id), Scopes.STAFF)
                : Set.of(Scopes.EVERYONE, Scopes.person(id));
    }

    /** Whether a person belongs to this organisation. */
    default boolean isFrom(PersonId id, @Nullable OrganisationId organisation) {
        var person = person(id);
        return person != null && person.organisation().equals(organisation);
    }
}
