package org.tertulia.realtime.writing;

import io.vertx.core.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.Journal;

/**
 * Keeps an anchor of stream time in the journal: whenever stream time jumps or changes its rate, every minute, and at the end. So
 * a later start trusts the wall clock only for the time since the last anchor.
 */
public final class Anchoring {
    private static final Logger LOG = LoggerFactory.getLogger(Anchoring.class);
    private static final long EVERY_MILLIS = 60_000;

    private final Loop loop;
    private final StreamTime time;
    private final Function<Anchor, Future<Journal.Outcome>> journal;
    private final Runnable moved;
    private final Runnable fenced;
    private Future<Void> last = Future.succeededFuture();

    /**
     * Calls {@code moved} on the loop whenever stream time has jumped or changed its rate, {@code fenced} when the term is over.
     */
    Anchoring(
            Loop loop,
            StreamTime time,
            Function<Anchor, Future<Journal.Outcome>> journal,
            Runnable moved,
            Runnable fenced) {
        this.loop = loop;
        this.time = time;
        this.journal = journal;
        this.moved = moved;
        this.fenced = fenced;
    }

    /** Stream time at another rate from now on. */
    public Future<Void> setRate(double rate) {
        return anchor(() -> time.atRate(rate, loop.wallMillis()));
    }

    /** Stream time goes on from a later moment. */
    public Future<Void> jumpTo(long streamMillis) {
        return anchor(() -> time.at(streamMillis, loop.wallMillis()));
    }

    /** Stream time goes on as before, from an anchor of now. */
    Future<Void> renew() {
        return anchor(() -> time.atRate(time.rate(), loop.wallMillis()))
                .onFailure(failure -> LOG.warn("no anchor was kept: {}", failure.toString()));
    }

    /** Renews the anchor every minute until this is over. */
    void goOn(BooleanSupplier over) {
        loop.after(EVERY_MILLIS, () -> {
            if (!over.getAsBoolean()) {
                renew();
                goOn(over);
            }
        });
    }

    /** One after the other: each anchor starts from the time that the one before has set. */
    private Future<Void> anchor(Supplier<Anchor> next) {
        return loop.here(() -> {
            last = last.transform(ended -> keep(next.get()));
            return last;
        });
    }

    private Future<Void> keep(Anchor anchor) {
        return loop.back(() -> journal.apply(anchor)).compose(outcome -> adopt(anchor, outcome));
    }

    private Future<Void> adopt(Anchor anchor, Journal.Outcome outcome) {
        if (outcome == Journal.Outcome.FENCED) {
            fenced.run();
        }
        if (outcome != Journal.Outcome.KEPT) {
            return Future.failedFuture("the journal said " + outcome);
        }
        time.adopt(anchor);
        moved.run();
        return Future.succeededFuture();
    }
}
