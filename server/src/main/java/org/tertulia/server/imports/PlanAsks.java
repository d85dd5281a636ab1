package org.tertulia.server.imports;

import io.vertx.core.Future;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.realtime.writing.Writer;
import org.tertulia.server.exchanges.PlayedExchange;
import org.tertulia.server.identity.Access;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;

/**
 * Sends the commands of a plan, each under its own id for ever. The engine asks, also for an organiser: so an import is not among
 * the acts that the organiser's undo takes back one by one.
 */
record PlanAsks(ImportPlan plan, PlayedExchange exchange, Access access) {
    Future<PlanRow> ask(PlanRow row) {
        return exchange.stream()
                .ask(row.commandId(plan.id()), PersonId.ENGINE, row.command())
                .map(answer -> became(row, answer))
                .compose(this::leave);
    }

    /** Somebody who is dismissed cannot come in any more. A row that is sent again does this again. */
    private Future<PlanRow> leave(PlanRow row) {
        return row.command() instanceof DismissPerson(var person) && row.state() == PlanRow.State.DONE
                ? access.end(person).map(row)
                : Future.succeededFuture(row);
    }

    /** When it is not known what became of the command, or too many wait, the plan goes on later from here. */
    private static PlanRow became(PlanRow row, Answer answer) {
        return switch (answer) {
            case Answer.Done _ -> row.done();
            case Answer.Refused(var refusal)
            when refusal.equals(Writer.BUSY) -> throw new IllegalStateException("the exchange is too busy");
            case Answer.Refused(var refusal) -> row.refused(Reason.of(refusal));
            case Answer.Unknown _ -> throw new IllegalStateException("it is not known yet whether a command was kept");
            // An earlier version of Tertulia has written this command in other words. It was kept then.
            case Answer.Conflict _ -> row.done();
        };
    }
}
