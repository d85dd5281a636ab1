package org.tertulia.realtime.showing;

import java.util.List;
import org.tertulia.realtime.contract.Scope;

/**
 * The scopes that a socket sees. Which of those that have changed are among them is asked for every socket in every tick; mostly it
 * is the same ones that change, so the answer is kept until others do.
 */
final class ReaderScopes {
    private final List<Scope> scopes;
    private List<Scope> changed = List.of();
    private long seen;

    ReaderScopes(List<Scope> scopes) {
        this.scopes = scopes;
    }

    List<Scope> scopes() {
        return scopes;
    }

    /** One bit for each scope that a tide has changed and that is seen here. */
    long of(SharedStep tide) {
        if (!changed.equals(tide.changed())) {
            changed = tide.changed();
            seen = tide.seen(scopes);
        }
        return seen;
    }
}
