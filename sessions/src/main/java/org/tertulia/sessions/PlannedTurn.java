package org.tertulia.sessions;

import org.jspecify.annotations.Nullable;

/**
 * An allotted time of a line-up before it is taken.
 *
 * @param organisation whose people present it, where it is one organisation's
 */
public record PlannedTurn(
        TurnId id, SubjectKey subject, @Nullable OrganisationId organisation, long lengthMillis) {}
