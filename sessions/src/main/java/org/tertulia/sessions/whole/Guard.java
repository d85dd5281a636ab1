package org.tertulia.sessions.whole;

import java.util.Optional;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;

/** Says who may ask for what, before the rules are asked what follows from it. */
@FunctionalInterface
public interface Guard<W> {
    /** Why this actor may not ask for this now; empty when they may. */
    Optional<Refusal> objection(W state, Command command, PersonId actor);
}
