package org.tertulia.server.imports;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;
import org.tertulia.sessions.people.Person;
import org.tertulia.sessions.whole.Role;

/** The right of the organiser who asks for an import or an undo. They keep it, so an exchange always has an organiser. */
record OwnRight(PersonId person) {
    boolean isTakenBy(Command command, ExchangeState now) {
        return switch (command) {
            case AdmitPerson admit ->
                admit.person().equals(person)
                        && isOrganiser(now.person(person))
                        && admit.assignments().stream().noneMatch(OwnRight::isOrganiser);
            case DismissPerson(var dismissed) -> dismissed.equals(person);
            default -> false;
        };
    }

    private static boolean isOrganiser(@Nullable Person person) {
        return person != null && person.assignments().stream().anyMatch(OwnRight::isOrganiser);
    }

    private static boolean isOrganiser(Assignment assignment) {
        return assignment.role() == Role.ORGANISER && assignment.to() == null;
    }
}
