package org.tertulia.sessions.programme.setting;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.OrganisationId;

/**
 * A seat at the front of a segment. Without a person it is the organisation's, and without both it is to be confirmed. The
 * programme shows the person's name to everyone.
 */
public record Front(
        Role role, @Nullable PersonId person, @Nullable OrganisationId organisation) {
    public Front naming(UnaryOperator<PersonId> ids) {
        return person == null ? this : new Front(role, ids.apply(person), organisation);
    }

    /** Without its person if they are not among these: then the seat is the organisation's, or to be confirmed. */
    public Front onlyNaming(Predicate<PersonId> these) {
        return person == null || these.test(person) ? this : new Front(role, null, organisation);
    }

    /** Without its organisation if that is not among these. */
    public Front onlyOf(Predicate<OrganisationId> these) {
        return organisation == null || these.test(organisation) ? this : new Front(role, person, null);
    }

    public enum Role {
        CHAIR,
        MODERATOR,
        SPEAKER,
        PANELLIST,
        DISCUSSANT,
        FACILITATOR,
        COORDINATOR,
        RAPPORTEUR
    }
}
