package org.tertulia.sessions.rooms.seating;

import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.SubjectKey;

/**
 * What a room discusses.
 *
 * @param organisation the organisation that presents it, if it is only one
 */
public record RoomSubject(SubjectKey subject, @Nullable OrganisationId organisation) {}
