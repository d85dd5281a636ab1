package org.tertulia.sessions.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.sessions.whole.Role;

/** A role for the session, segment or room {@code to}, or for the whole exchange if that is null. */
public record Assignment(Role role, @Nullable EntityKey to) {
    /** Whether it is the right to organise the whole exchange. */
    public boolean organises() {
        return role == Role.ORGANISER && to == null;
    }

    boolean covers(Set<EntityKey> where) {
        return to == null || where.contains(to);
    }
}
