package org.tertulia.realtime.writing;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.realtime.journal.Marks;

/**
 * A stream in the journal, as its owner writes it: always under the term and mark of the last take-over or settlement. It renews
 * its lease until it is released.
 */
final class Ownership {
    private static final long RENEW_MILLIS = Journal.LEASE_MILLIS / 4;

    private final Loop loop;
    private final Journal journal;
    private final String stream;
    private final UUID owner;
    private Journal.Head head;
    private Marks marks;
    private Runnable fenced = () -> {};
    private boolean released;

    private Ownership(Loop loop, Journal journal, String stream, UUID owner, Journal.Head head, Marks marks) {
        this.loop = loop;
        this.journal = journal;
        this.stream = stream;
        this.owner = owner;
        this.head = head;
        this.marks = marks;
    }

    /** Takes the stream over, from whoever owned it. Fails with {@code HeldException} while another node has it. */
    static Future<Ownership> take(Loop loop, Journal journal, String stream, Anchor ifNew) {
        var owner = UUID.randomUUID();
        return loop.back(() -> journal.takeOver(stream, owner, ifNew))
                .compose(head -> loop.back(() -> journal.marks(stream))
                        .map(marks -> new Ownership(loop, journal, stream, owner, head, marks)))
                .onSuccess(Ownership::renewSoon);
    }

    /** From now on tells when a renewal shows that another owner has the stream. */
    void onFenced(Runnable listener) {
        fenced = listener;
    }

    /** Another node may take the stream over at once. */
    Future<Void> release() {
        released = true;
        return loop.back(() -> journal.release(stream, owner));
    }

    private void renewSoon() {
        loop.after(RENEW_MILLIS, () -> {
            if (!released) {
                loop.back(() -> journal.renew(stream, owner)).onComplete(this::renewed);
            }
        });
    }

    /** Without an answer the next renewal tries again. */
    private void renewed(AsyncResult<Journal.Outcome> renewal) {
        if (renewal.succeeded() && renewal.result() == Journal.Outcome.FENCED) {
            fenced.run();
        }
        renewSoon();
    }

    /** Where the stream stood at the last take-over or settlement. */
    Journal.Head head() {
        return head;
    }

    Marks marks() {
        return marks;
    }

    Future<Journal.Outcome> append(long sequence, List<Journal.Entry> entries) {
        return loop.back(() -> journal.append(stream, head.term(), sequence, entries));
    }

    /** Reads the entries that begin after this sequence, at most {@code limit} of them, and decodes them away from the loop. */
    <T> Future<T> read(long after, int limit, Function<List<Journal.Entry>, T> decode) {
        return loop.back(() -> journal.read(stream, after, limit).map(decode));
    }

    Future<Journal.Outcome> anchor(Anchor anchor) {
        return journal.anchor(stream, head.term(), anchor);
    }

    /** Locks out what is still under way. Says no when another owner has the stream. */
    Future<Boolean> settle() {
        return loop.back(() -> journal.settle(stream, owner))
                .compose(settled -> settled.map(this::standAt).orElseGet(() -> Future.succeededFuture(false)));
    }

    private Future<Boolean> standAt(Journal.Head settled) {
        return loop.back(() -> journal.marks(stream)).map(now -> {
            head = settled;
            marks = now;
            return true;
        });
    }
}
