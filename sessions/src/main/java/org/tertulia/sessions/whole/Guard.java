package org.tertulia.sessions.whole;

import java.util.Optional;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;

/** Checks who may send which command, before the rules decide. */
@FunctionalInterface
public interface Guard<W> {
    /** Why this actor may not send this command now; empty if they may. */
    Optional<Refusal> objection(W state, Command command, PersonId actor);
}
