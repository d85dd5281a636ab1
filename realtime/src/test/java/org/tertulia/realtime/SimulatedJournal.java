package org.tertulia.realtime;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tertulia.realtime.cards.Dice;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.realtime.journal.Marks;
import org.tertulia.realtime.journal.MemoryJournal;
import org.tertulia.realtime.writing.ManualLoop;

/**
 * A journal in memory, over connections that lose requests or answers, or deliver a request long after its server has given it
 * up. Every append that is kept is written into the chronicle at once.
 */
final class SimulatedJournal {
    static final String INDIGESTIBLE = "\0";

    private static final String AS_IT_IS_WRITTEN = "\\u0000";
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int NEVER = 0;

    private final MemoryJournal journal = new MemoryJournal();
    private final ManualLoop world;
    private final Dice dice;
    private final Chronicle chronicle;
    private int epoch = 1;
    private int oneFaultIn = NEVER;
    private int underWay;
    private int waiting;

    SimulatedJournal(ManualLoop world, Dice dice, Chronicle chronicle) {
        this.world = world;
        this.dice = dice;
        this.chronicle = chronicle;
    }

    /** From now on one of so many requests goes wrong. */
    void goesWrongOnceIn(int requests) {
        oneFaultIn = requests;
    }

    void goesWell() {
        oneFaultIn = NEVER;
    }

    /** Whether no request is on its way, and nobody waits for an answer. */
    boolean isQuiet() {
        return underWay == 0 && waiting == 0;
    }

    Journal reachedBy(SimulatedServer server) {
        return new Connection(server);
    }

    /** A fault loses the request, or only the answer, or delivers the request after its server has given it up. */
    private <T> Future<T> carry(Supplier<Future<T>> act) {
        var answer = Promise.<T>promise();
        waiting++;
        answer.future().onComplete(answered -> waiting--);
        if (oneFaultIn == NEVER || !dice.oneIn(oneFaultIn)) {
            reach(delay(), act, result -> world.after(delay(), () -> answer.handle(result)));
            return answer.future();
        }
        var patience = dice.below(PATIENCE_MILLIS);
        world.after(patience, () -> answer.fail("the connection broke"));
        switch (dice.below(3)) {
            case 0 -> {}
            case 1 -> reach(Math.min(delay(), patience), act, nobodyHears -> {});
            default -> reach(patience + dice.below(2 * PATIENCE_MILLIS), act, nobodyHears -> {});
        }
        return answer.future();
    }

    private <T> void reach(long millis, Supplier<Future<T>> act, Consumer<AsyncResult<T>> heard) {
        underWay++;
        world.after(millis, () -> {
            underWay--;
            act.get().onComplete(heard::accept);
        });
    }

    private long delay() {
        return dice.oneIn(20) ? dice.below(500) : dice.below(4);
    }

    /** What one server sees of the journal. */
    private final class Connection implements Journal {
        private final SimulatedServer server;
        private int settlements;

        Connection(SimulatedServer server) {
            this.server = server;
        }

        @Override
        public Future<Head> takeOver(String stream, UUID owner, Anchor ifNew) {
            return carry(() -> journal.takeOver(stream, owner, ifNew).map(this::tookOver));
        }

        /** Sometimes the history has been redacted and has another epoch. */
        private Head tookOver(Head head) {
            epoch += dice.oneIn(8) ? 1 : 0;
            chronicle.tookOver(server);
            return new Head(head.sequence(), head.term(), epoch, head.anchor());
        }

        @Override
        public Future<Optional<Head>> settle(String stream, UUID owner) {
            return carry(() -> {
                settlements++;
                return journal.settle(stream, owner);
            });
        }

        @Override
        public Future<Outcome> append(String stream, long term, long sequence, List<Entry> entries) {
            var sent = List.copyOf(entries);
            var settled = settlements;
            return carry(() -> arrive(stream, term, sequence, sent).onSuccess(outcome -> {
                if (outcome == Outcome.KEPT) {
                    chronicle.kept(server, sent, settled < settlements);
                }
            }));
        }

        private Future<Outcome> arrive(String stream, long term, long sequence, List<Entry> entries) {
            if (entries.stream().anyMatch(Connection::isIndigestible)) {
                return Future.succeededFuture(Outcome.REJECTED);
            }
            return journal.append(stream, term, sequence, entries);
        }

        private static boolean isIndigestible(Entry entry) {
            return entry.events().stream().anyMatch(event -> event.data().contains(AS_IT_IS_WRITTEN));
        }

        @Override
        public Future<Outcome> renew(String stream, UUID owner) {
            return carry(() -> journal.renew(stream, owner));
        }

        @Override
        public Future<Void> release(String stream, UUID owner) {
            return carry(() -> journal.release(stream, owner));
        }

        @Override
        public Future<Marks> marks(String stream) {
            return carry(() -> journal.marks(stream));
        }

        @Override
        public Future<List<Entry>> read(String stream, long after, int limit) {
            return carry(() -> journal.read(stream, after, limit));
        }

        @Override
        public Future<Void> erase(String stream) {
            return carry(() -> journal.erase(stream));
        }

        @Override
        public Future<Outcome> anchor(String stream, long term, Anchor anchor) {
            var made = world.millis();
            var wallAhead = world.wallMillis() - made;
            return carry(() -> journal.anchor(stream, term, anchor).onSuccess(outcome -> {
                if (outcome == Outcome.KEPT) {
                    chronicle.anchored(new Chronicle.Anchored(anchor, made, wallAhead));
                }
            }));
        }
    }
}
