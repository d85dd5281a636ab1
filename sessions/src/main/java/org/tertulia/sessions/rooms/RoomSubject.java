package org.tertulia.sessions.rooms;

import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.SubjectKey;

/**
 * What a room talks about.
 *
 * @param organisation whose people present it there, where it is one organisation's
 */
public record RoomSubject(SubjectKey subject, @Nullable OrganisationId organisation) {}
