package org.tertulia.server.pages;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Rules;

/** What anyone sees, worked out once for each state: strangers may ask for it far more often than it changes. */
public final class SeenByAnyone<S> {
    private final Rules<S, ?, ?> rules;
    private volatile @Nullable Look<S> last;

    public SeenByAnyone(Rules<S, ?, ?> rules) {
        this.rules = rules;
    }

    @SuppressWarnings("ReferenceEquality") // a state never changes, and comparing its content would be looking again
    public SeenExchange of(S state) {
        var look = last;
        if (look == null || look.state != state) {
            look = new Look<>(state, SeenExchange.ofAnyone(rules, state));
            last = look;
        }
        return look.seen;
    }

    private record Look<S>(S state, SeenExchange seen) {}
}
