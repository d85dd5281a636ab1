package org.tertulia.realtime;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;

/** What the journal of a stream adds up to: the state, and the answers to the commands that made it. */
final class History<S, C extends Command, E extends Event> {
    private static final int PAGE = 1_000;

    private final StreamDefinition<S, C, E> play;
    private final Receipts receipts = new Receipts();
    private volatile Adopted<S> adopted;

    History(StreamDefinition<S, C, E> play) {
        this.play = play;
        this.adopted = new Adopted<>(play.rules().initial(), 0, Long.MIN_VALUE);
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

    /** Adopts everything that the journal holds after what is adopted, page by page. */
    Future<Void> readOn(Journal journal, Loop loop, Consumer<Commit<S, E>> audience) {
        var page = loop.back(() -> journal.read(play.name(), adopted.sequence(), PAGE));
        return page.compose(entries -> {
            if (entries.isEmpty()) {
                return Future.succeededFuture();
            }
            audience.accept(adopt(entries));
            return readOn(journal, loop, audience);
        });
    }

    private Commit<S, E> adopt(List<Journal.Entry> entries) {
        var before = adopted.state();
        var changes = new ArrayList<Commit.Change<S, E>>();
        entries.forEach(entry -> adopt(entry, changes));
        return new Commit<>(adopted.sequence(), before, changes);
    }

    private void adopt(Journal.Entry entry, List<Commit.Change<S, E>> changes) {
        var state = adopted.state();
        for (var recorded : entry.events()) {
            var event = play.codec().event(recorded.name(), recorded.data());
            state = play.rules().evolve(state, event);
            changes.add(new Commit.Change<>(event, state));
        }
        receipts.add(entry);
        adopted = new Adopted<>(state, entry.last(), entry.events().getLast().time());
    }
}
