package org.tertulia.server.imports;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.lists.OrganisersRight;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;
import org.tertulia.sessions.people.Person;

/** The right of the organiser who asks for an import or an undo. They keep it, so an exchange always has an organiser. */
record OwnRight(PersonId person) {
    boolean isTakenBy(Command command, ExchangeState now) {
        return switch (command) {
            case AdmitPerson admit -> admit.person().equals(person) && isLost(now.person(person), admit);
            case DismissPerson(var dismissed) -> dismissed.equals(person);
            default -> false;
        };
    }

    private static boolean isLost(@Nullable Person before, AdmitPerson after) {
        return before != null && OrganisersRight.isLost(before.assignments(), after.assignments());
    }
}
