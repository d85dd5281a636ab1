package org.tertulia.sessions.whole;

import java.util.Set;
import java.util.function.BiFunction;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;

/**
 * A kind of lease: what its keys begin with.
 *
 * @param holder says who may hold the one with this id
 * @param seenBy the scopes that are told who holds it
 */
public record LeaseKind<R>(String name, Holder<R> holder, BiFunction<R, String, Set<Scope>> seenBy) {
    /** Says who may hold a lease. */
    @FunctionalInterface
    public interface Holder<R> {
        boolean may(R state, PersonId person, String id);
    }
}
