package org.tertulia.sessions.whole;

import java.util.Set;
import java.util.function.BiFunction;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;

/**
 * A kind of lease.
 *
 * @param name the first part of its keys
 * @param holder says who may hold the lease with this id
 * @param seenBy the scopes that see who holds it
 */
public record LeaseKind<R>(String name, Holder<R> holder, BiFunction<R, String, Set<Scope>> seenBy) {
    /** Says who may hold a lease. */
    @FunctionalInterface
    public interface Holder<R> {
        boolean may(R state, PersonId person, String id);
    }
}
