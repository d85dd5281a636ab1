package org.tertulia.sessions.people;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.sessions.whole.Role;

/** A role for the session or room {@code to}, or for the whole exchange if that is null. */
public record Assignment(Role role, @Nullable EntityKey to) {
    boolean covers(@Nullable EntityKey... where) {
        return to == null || Arrays.asList(where).contains(to);
    }
}
