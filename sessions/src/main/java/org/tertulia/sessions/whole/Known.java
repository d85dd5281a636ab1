package org.tertulia.sessions.whole;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Id;

/** Finds what an event names. If it does not exist, the journal is broken. */
public final class Known {
    private Known() {}

    public static <T> T in(Map<? extends Id, T> all, Id id) {
        return sure(all.get(id), id);
    }

    public static <T> T sure(@Nullable T found, Id id) {
        if (found == null) {
            throw new IllegalStateException("The journal names something that does not exist: " + id);
        }
        return found;
    }
}
