package org.tertulia.realtime.journal;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Predicate;

/** A journal in memory whose connection does what a test says. */
public final class FaultyJournal implements Journal {
    /** What the connection does to one append. */
    public enum Fault {
        /** It breaks before the journal gets the request. */
        LOST_REQUEST,
        /** It breaks after the journal has kept it. */
        LOST_ANSWER,
        /** It breaks, and the journal gets the append only after the next settlement. */
        LATE_REQUEST
    }

    public final List<List<Entry>> appends = new ArrayList<>();
    public final List<Outcome> lateOutcomes = new ArrayList<>();
    private final MemoryJournal journal = new MemoryJournal();
    private final Queue<Fault> faults = new ArrayDeque<>();
    private final List<Runnable> late = new ArrayList<>();
    private Predicate<Entry> indigestible = entry -> false;
    private Promise<Void> gate = Promise.promise();
    private int brokenSettlements;
    private int lateSettlements;

    public FaultyJournal() {
        gate.complete();
    }

    public void next(Fault fault) {
        faults.add(fault);
    }

    public void breakSettlements(int times) {
        brokenSettlements = times;
    }

    /** The next settlements get no answer; the journal gets them only after the one that is answered. */
    public void lateSettlements(int times) {
        lateSettlements = times;
    }

    /** This happens between the next settlement and what its owner does then. */
    public void afterSettlement(Runnable happening) {
        late.add(happening);
    }

    public void cannotHold(Predicate<Entry> entries) {
        indigestible = entries;
    }

    /** From now on appends wait. */
    public void hold() {
        gate = Promise.promise();
    }

    public void release() {
        gate.complete();
    }

    @Override
    public Future<Head> takeOver(String stream, UUID owner, Anchor ifNew) {
        return journal.takeOver(stream, owner, ifNew);
    }

    @Override
    public Future<Optional<Head>> settle(String stream, UUID owner) {
        if (brokenSettlements > 0) {
            brokenSettlements--;
            return Future.failedFuture("no connection");
        }
        if (lateSettlements > 0) {
            lateSettlements--;
            late.add(() -> journal.settle(stream, owner));
            return Future.failedFuture("no answer");
        }
        var head = journal.settle(stream, owner);
        late.forEach(Runnable::run);
        late.clear();
        return head;
    }

    @Override
    public Future<Outcome> append(String stream, long term, long sequence, List<Entry> entries) {
        appends.add(List.copyOf(entries));
        return gate.future().compose(open -> {
            var fault = faults.poll();
            if (fault == null) {
                return appendNow(stream, term, sequence, entries);
            }
            switch (fault) {
                case LOST_REQUEST -> {}
                case LOST_ANSWER -> appendNow(stream, term, sequence, entries);
                case LATE_REQUEST ->
                    late.add(() -> appendNow(stream, term, sequence, entries).onSuccess(lateOutcomes::add));
            }
            return Future.failedFuture("connection broke");
        });
    }

    private Future<Outcome> appendNow(String stream, long term, long sequence, List<Entry> entries) {
        return entries.stream().anyMatch(indigestible)
                ? Future.succeededFuture(Outcome.REJECTED)
                : journal.append(stream, term, sequence, entries);
    }

    @Override
    public Future<Outcome> renew(String stream, UUID owner) {
        return journal.renew(stream, owner);
    }

    @Override
    public Future<Void> release(String stream, UUID owner) {
        return journal.release(stream, owner);
    }

    @Override
    public Future<Marks> marks(String stream) {
        return journal.marks(stream);
    }

    @Override
    public Future<List<Entry>> read(String stream, long after, int limit) {
        return journal.read(stream, after, limit);
    }

    @Override
    public Future<Void> erase(String stream) {
        return journal.erase(stream);
    }

    @Override
    public Future<Outcome> anchor(String stream, long term, Anchor anchor) {
        return journal.anchor(stream, term, anchor);
    }
}
