package org.tertulia.sessions.people;

import java.util.List;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.OrganisationId;

/** What happened to the people who take part. */
public sealed interface PeopleEvent extends Event {
    PersonId person();

    record PersonAdmitted(
            PersonId person, OrganisationId organisation, List<String> languages, List<Assignment> assignments)
            implements PeopleEvent {}

    record LanguagesSpoken(PersonId person, List<String> languages) implements PeopleEvent {}

    record PersonTouched(PersonId person) implements PeopleEvent {}

    record PersonDismissed(PersonId person) implements PeopleEvent {}
}
