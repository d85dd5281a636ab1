package org.tertulia.sessions;

import org.jspecify.annotations.Nullable;

/**
 * What a room talks about.
 *
 * @param organisation whose people present it there, where it is one organisation's
 */
public record RoomSubject(SubjectKey subject, @Nullable OrganisationId organisation) {}
