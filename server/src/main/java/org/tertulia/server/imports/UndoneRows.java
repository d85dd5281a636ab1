package org.tertulia.server.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.PracticeCommand.WithdrawPractice;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.imports.PlanRow.Details;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;

/**
 * Takes back the changes of an import, one after the other, the last one first. Each is looked at just before: what is no
 * longer as the import left it stays.
 */
record UndoneRows(ImportPlan plan, PlanAsks asks, PeopleStore people, ImportPlanStore store)
        implements UnaryOperator<List<PlanRow>> {
    @Override
    public List<PlanRow> apply(List<PlanRow> batch) {
        var active = store.active(plan.exchange()).await();
        var became = new ArrayList<PlanRow>();
        batch.forEach(row -> became.add(takeBack(row, active)));
        return List.copyOf(became);
    }

    private PlanRow takeBack(PlanRow row, Set<PersonId> active) {
        var now = asks.exchange().stream().state();
        if (isSo(now, row.command(), row.details())) {
            return row.done();
        }
        if (!isSo(now, Objects.requireNonNull(row.inverse()), row.before()) || hasGrown(now, row.command())) {
            return row.kept(Reason.CHANGED_SINCE);
        }
        if (row.command() instanceof DismissPerson(var person) && active.contains(person)) {
            return row.kept(Reason.ACTIVE_SINCE);
        }
        if (new OwnRight(plan.madeBy()).isTakenBy(row.command(), now)) {
            return row.kept(Reason.OWN_RIGHT);
        }
        return rename(row) ? asks.ask(row).await() : row.kept(Reason.ADDRESS_TAKEN);
    }

    /** Whether the exchange is as after this command, and the directory too. */
    private boolean isSo(ExchangeState now, Command command, @Nullable Details details) {
        return new Effects(now).areThere(command)
                && (!(command instanceof AdmitPerson admit)
                        || details == null
                        || people.find(admit.person()).filter(details::isSaidOf).isPresent());
    }

    /** Whether a practice has got something since that would go with it. */
    private static boolean hasGrown(ExchangeState now, Command command) {
        var shown = command instanceof WithdrawPractice(var id) ? now.practice(id) : null;
        return shown != null && (shown.locked() || shown.poster() != null);
    }

    /** Gives a person their earlier name and address. They keep the language that they read now. */
    private boolean rename(PlanRow row) {
        var earlier = row.details();
        if (earlier == null || !(row.command() instanceof AdmitPerson admit)) {
            return true;
        }
        var id = admit.person();
        var language = people.find(id).map(NamedPerson::language).orElse(earlier.language());
        var named = earlier.named(id, plan.exchange()).reading(language);
        return people.putUnlessTaken(List.of(named)).await();
    }
}
