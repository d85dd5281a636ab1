package org.tertulia.sessions.rooms.seating;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.OrganisationId;

/**
 * A person to seat in a room.
 *
 * @param languages empty if nobody has said them; then the person can sit in any room
 */
public record Guest(PersonId person, OrganisationId organisation, String region, Set<String> languages, SeatRole role) {
    boolean speaks(@Nullable String language) {
        return languages.isEmpty() || (language != null && languages.contains(language));
    }
}
