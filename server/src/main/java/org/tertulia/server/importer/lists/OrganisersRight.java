package org.tertulia.server.importer.lists;

import java.util.List;
import org.tertulia.sessions.people.Assignment;

/** The right to organise an exchange. No organiser takes it from themselves, so that the exchange always has one. */
public final class OrganisersRight {
    private OrganisersRight() {}

    /** Whether somebody with the first roles loses the right with the second ones. */
    public static boolean isLost(List<Assignment> before, List<Assignment> after) {
        return isIn(before) && !isIn(after);
    }

    private static boolean isIn(List<Assignment> assignments) {
        return assignments.stream().anyMatch(Assignment::organises);
    }
}
