package org.tertulia.server.imports;

import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.lists.OrganisersRight;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;

/** The right of the organiser who asks for an import or an undo. They keep it, so that they can finish. */
record OwnRight(PersonId person) {
    boolean isTakenBy(Command command, ExchangeState now) {
        return switch (command) {
            case AdmitPerson admit -> admit.person().equals(person) && isLost(admit, now);
            case DismissPerson(var dismissed) -> dismissed.equals(person);
            default -> false;
        };
    }

    /** Whether somebody stops being an organiser. */
    static boolean isLost(AdmitPerson after, ExchangeState now) {
        var before = now.person(after.person());
        return before != null && OrganisersRight.isLost(before.assignments(), after.assignments());
    }
}
