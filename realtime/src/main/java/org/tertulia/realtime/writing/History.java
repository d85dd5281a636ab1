package org.tertulia.realtime.writing;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.journal.Journal;

/** What follows from the journal of a stream: the state, and the answers to all accepted commands. */
final class History<S, C extends Command, E extends Event> {
    private static final int PAGE = 1_000;

    private final StreamDefinition<S, C, E> definition;
    private final Receipts receipts = new Receipts();
    private volatile Adopted<S> adopted;

    History(StreamDefinition<S, C, E> definition) {
        this.definition = definition;
        this.adopted = new Adopted<>(definition.rules().initial(), 0, Long.MIN_VALUE);
    }

    /** May be asked from any thread. */
    Adopted<S> adopted() {
        return adopted;
    }

    Receipts receipts() {
        return receipts;
    }

    /** Adopts a batch that has become durable. */
    Commit<S, E> adopt(Batch<S, C, E> batch) {
        receipts.addAll(batch.receipts());
        adopted = batch.tentative();
        return batch.commit();
    }

    /**
     * Adopts the entries of the journal that are not adopted yet, page by page, up to the head that its owner was told. Later
     * entries may come from another owner, who has not told anybody of them yet.
     */
    Future<Void> readOn(Ownership ownership, Consumer<Commit<S, E>> audience) {
        var reading = new Reading(ownership, audience);
        return adopted.sequence() >= reading.head
                ? Future.succeededFuture()
                : reading.adoptFrom(reading.page(adopted.sequence()));
    }

    private Commit<S, E> adopt(List<Told<E>> page) {
        var before = adopted.state();
        var changes = new ArrayList<Commit.Change<S, E>>();
        page.forEach(told -> adopt(told, changes));
        return new Commit<>(adopted.sequence(), before, changes);
    }

    private void adopt(Told<E> told, List<Commit.Change<S, E>> changes) {
        var entry = told.entry();
        var time = entry.events().getLast().time();
        var effect = new CommandEffect<>(definition.rules(), entry.id(), entry.actor(), time);
        var state = effect.apply(adopted.state(), told.events(), changes);
        receipts.add(entry);
        adopted = new Adopted<>(state, entry.last(), time);
    }

    /**
     * Reads the journal up to a head. While a page is adopted, the next one is fetched and all processors decode it.
     */
    private final class Reading {
        private final Ownership ownership;
        private final long head;
        private final Consumer<Commit<S, E>> audience;

        Reading(Ownership ownership, Consumer<Commit<S, E>> audience) {
            this.ownership = ownership;
            this.head = ownership.head().sequence();
            this.audience = audience;
        }

        Future<List<Told<E>>> page(long after) {
            return ownership.read(after, PAGE, this::decodeOwn);
        }

        private List<Told<E>> decodeOwn(List<Journal.Entry> entries) {
            return entries.parallelStream()
                    .filter(entry -> entry.last() <= head)
                    .map(entry -> new Told<>(entry, decode(entry)))
                    .toList();
        }

        private List<E> decode(Journal.Entry entry) {
            return entry.events().stream()
                    .map(recorded -> definition.codec().event(recorded.name(), recorded.data()))
                    .toList();
        }

        Future<Void> adoptFrom(Future<List<Told<E>>> page) {
            return page.compose(told -> {
                if (told.isEmpty()) {
                    return Future.failedFuture(
                            "the journal ends at " + adopted.sequence() + " before its head " + head);
                }
                var last = told.getLast().entry().last();
                var next = last < head ? page(last) : null;
                audience.accept(adopt(told));
                return next == null ? Future.succeededFuture() : adoptFrom(next);
            });
        }
    }

    /** An entry of the journal and the events that it holds. */
    private record Told<E>(Journal.Entry entry, List<E> events) {}
}
