package org.tertulia.sessions.people;

import java.util.List;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.OrganisationId;

/** Commands about the people who take part. They contain no names or addresses. */
public sealed interface PeopleCommand extends Command {
    /** The most languages that a person may name. */
    int MOST_LANGUAGES = 20;

    /** Admits a person, or replaces what is known about them. */
    record AdmitPerson(
            PersonId person, OrganisationId organisation, List<String> languages, List<Assignment> assignments)
            implements PeopleCommand {}

    /** Says which languages the actor speaks. */
    record SpeakLanguages(List<String> languages) implements PeopleCommand {}

    /** Says that a person's name changed in the directory. */
    record TouchPerson(PersonId person) implements PeopleCommand {}

    record DismissPerson(PersonId person) implements PeopleCommand {}
}
