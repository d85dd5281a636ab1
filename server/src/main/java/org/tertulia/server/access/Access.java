package org.tertulia.server.access;

import java.util.Optional;
import org.tertulia.posters.PostersCommand.AttachPoster;
import org.tertulia.posters.PracticeId;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.server.exchange.ExchangeState;
import org.tertulia.server.exchange.Guard;

/** Asks the tables; what they do not allow is denied. The engine itself may everything. */
public final class Access implements Guard {
    private static final Optional<Refusal> DENIED = Optional.of(Refusal.of("access.denied"));

    @Override
    public Optional<Refusal> objection(ExchangeState state, Command command, PersonId actor) {
        return actor.equals(PersonId.ENGINE) || may(state, actor, command) ? Optional.empty() : DENIED;
    }

    /** Whether this person may ask for this now; the rules may still refuse it for other reasons. */
    public boolean may(ExchangeState state, PersonId actor, Command command) {
        var row = CommandTable.ROWS.getOrDefault(command.getClass(), Row.NOBODY);
        return may(state, actor, Matters.of(command), row);
    }

    /** Whether this person may see or do this by a request. */
    public boolean may(ExchangeState state, PersonId actor, Sight sight) {
        return may(state, actor, new Matter.Exchange(), SightTable.row(sight));
    }

    /** Whether this person may bring a poster for this practice. */
    public boolean mayBringPoster(ExchangeState state, PersonId actor, PracticeId practice) {
        var row = CommandTable.ROWS.getOrDefault(AttachPoster.class, Row.NOBODY);
        return may(state, actor, new Matter.OfPractice(practice, null), row);
    }

    private static boolean may(ExchangeState state, PersonId actor, Matter matter, Row row) {
        var person = state.sessions().person(actor);
        return person != null && new Grounds(state, actor, person, matter).suffice(row);
    }
}
