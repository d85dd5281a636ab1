package org.tertulia.server.imports;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;

/** Makes the changes of an import, a batch at a time. The directory learns names first, so that everyone always has one. */
record ImportedRows(ImportPlan plan, PlanAsks asks, PeopleStore people) implements UnaryOperator<List<PlanRow>> {
    @Override
    public List<PlanRow> apply(List<PlanRow> batch) {
        var ready = named(batch);
        var answers = new ArrayList<Future<PlanRow>>();
        for (var row : ready) {
            answers.add(row.isWaiting() ? asks.ask(row) : Future.succeededFuture(row));
        }
        return Future.all(answers).<List<PlanRow>>map(all -> all.list()).await();
    }

    /** Stores the names of all, or else of each one whose address is free. */
    private List<PlanRow> named(List<PlanRow> batch) {
        var people = batch.stream().flatMap(this::person).toList();
        if (isStored(people)) {
            return batch;
        }
        return batch.stream()
                .map(row -> isStored(person(row).toList()) ? row : row.refused(Reason.ADDRESS_TAKEN))
                .toList();
    }

    private boolean isStored(List<NamedPerson> some) {
        return people.putUnlessTaken(some).await();
    }

    private Stream<NamedPerson> person(PlanRow row) {
        return row.command() instanceof AdmitPerson admit
                ? Stream.of(Objects.requireNonNull(row.details()).named(admit.person(), plan.exchange()))
                : Stream.empty();
    }
}
