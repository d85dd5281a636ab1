package org.tertulia.realtime.showing;

import java.util.List;
import org.tertulia.realtime.contract.Scope;

/**
 * The scopes that a socket sees. Every tick asks for every socket which of them have changed. Mostly the same scopes change
 * again, so the answer is kept until other scopes change.
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

    /** One bit for each scope that this step changes and that is seen here. */
    long of(SharedStep shared) {
        if (!changed.equals(shared.changed())) {
            changed = shared.changed();
            seen = shared.seen(scopes);
        }
        return seen;
    }
}
