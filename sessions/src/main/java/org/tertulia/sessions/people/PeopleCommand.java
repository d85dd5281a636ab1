package org.tertulia.sessions.people;

import java.util.List;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.OrganisationId;

/** What is asked about who takes part. Names and addresses are not here. */
public sealed interface PeopleCommand extends Command {
    /** Lets a person in, or changes what they are: the last word holds. */
    record AdmitPerson(
            PersonId person, OrganisationId organisation, List<String> languages, List<Assignment> assignments)
            implements PeopleCommand {}

    /** Says which languages the actor speaks. */
    record SpeakLanguages(List<String> languages) implements PeopleCommand {}

    /** Says that a person's name changed in the directory. */
    record TouchPerson(PersonId person) implements PeopleCommand {}

    record DismissPerson(PersonId person) implements PeopleCommand {}
}
