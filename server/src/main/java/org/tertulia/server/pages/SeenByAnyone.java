package org.tertulia.server.pages;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Rules;

/**
 * What anyone sees. It is computed once for each state, because strangers may ask far more often than the state
 * changes.
 */
public final class SeenByAnyone<S> {
    private final Rules<S, ?, ?> rules;
    private volatile @Nullable Look<S> last;

    public SeenByAnyone(Rules<S, ?, ?> rules) {
        this.rules = rules;
    }

    @SuppressWarnings("ReferenceEquality") // states are immutable, and comparing their content would cost as much
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
