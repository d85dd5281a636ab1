package org.tertulia.realtime.contract;

import java.util.Set;

/** Who may hold a lease, such as "is writing on this board", and who is told of its holders. */
public interface LeasePolicy<S> {
    /** The lease every connected person holds, taken by the engine itself. */
    String HERE = "here";

    /** Whether this person may hold this lease now; an unknown key is nobody's. */
    boolean mayHold(S state, PersonId person, String key);

    /** The scopes that are told who holds it. */
    Set<Scope> seenBy(S state, String key);
}
