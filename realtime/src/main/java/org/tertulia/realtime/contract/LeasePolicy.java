package org.tertulia.realtime.contract;

import java.util.Set;

/** Who may hold a lease, such as "is writing on this board", and who is told of its holders. */
public interface LeasePolicy<S> {
    /** The lease that every connected person holds; the engine takes it for them. */
    String HERE = "here";

    /** Whether this person may hold this lease now; nobody may hold one with an unknown key. */
    boolean mayHold(S state, PersonId person, String key);

    /** The scopes that are told who holds it. */
    Set<Scope> seenBy(S state, String key);
}
