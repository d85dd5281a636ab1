package org.tertulia.realtime;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.Journal.Outcome;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Refusal;

/**
 * The one who writes a stream.
 *
 * <p><b>Invariant.</b> What is adopted equals what the journal holds: every state, answer and commit that leaves this class is
 * durable already. Everything tentative lives in one batch, and there is at most one. A stream has one writer: whoever
 * finds the head moved by somebody else stops for good.
 *
 * <p><b>Order.</b> Everything runs on one loop, so nothing here is locked. Whenever no append is under way, the alarms that are
 * due ring first, then those who wait are decided in the order they came, each on the state the one before has left, and
 * all are appended at once; while the disk works the next ones gather. After the commit the state is adopted, then
 * those who waited are answered, then the audience is told. An alarm is decided as of its due time, anything else as of
 * now, and no event is earlier than the one before it. Refusals wait for the append too: they may rest on it.
 *
 * <p><b>Failure.</b> A command whose decision throws is refused alone. When the journal rejects a batch as data, its commands
 * are appended one by one and the culprit is refused. When an append is in doubt, those who wait hear that nobody knows; then
 * the stream is taken over anew, which locks out the old append wherever it is, what came after the last adopted event is
 * read back and adopted, and work goes on. Until that has worked new commands wait in their queue, and when that is full they are
 * refused as busy.
 */
final class Writer<S, C extends Command, E extends Event> {
    static final int MAX_WAITING = 4_096;
    static final int MAX_BATCH = 128;
    static final Refusal BUSY = Refusal.of("engine.busy");
    static final Refusal REJECTED = Refusal.of("engine.rejected");

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final long RETRY_MILLIS = 200;
    private static final long LONGEST_RETRY_MILLIS = 2_000;
    private static final long LONGEST_SLEEP_MILLIS = 3_600_000;

    private final Loop loop;
    private final Journal journal;
    private final StreamDefinition<S, C, E> play;
    private final History<S, C, E> history;
    private final StreamTime time;
    private final Alarms<S, C, E> alarms;
    private final Deque<Ask<C>> waiting = new ArrayDeque<>();
    private final Promise<Void> stopped = Promise.promise();
    private final Promise<Void> lost = Promise.promise();
    private final int epoch;
    private Consumer<Commit<S, E>> audience = commit -> {};
    private Phase phase = Phase.RESTING;
    private long term;
    private int oneByOne;
    private OptionalLong alarmClock = OptionalLong.empty();

    private enum Phase {
        RESTING,
        APPENDING,
        SETTLING,
        STOPPING,
        STOPPED
    }

    private Writer(
            Loop loop, Journal journal, StreamDefinition<S, C, E> play, Journal.Head head, History<S, C, E> history) {
        this.loop = loop;
        this.journal = journal;
        this.play = play;
        this.history = history;
        this.term = head.term();
        this.epoch = head.epoch();
        var adopted = history.adopted();
        this.time = StreamTime.goOn(head.anchor(), adopted.time(), loop.wallMillis(), loop::nanos);
        this.alarms = new Alarms<>(play, adopted.state(), time.now());
    }

    /** Takes the stream over and reads its journal; it does not write before it begins. */
    static <S, C extends Command, E extends Event> Future<Writer<S, C, E>> open(
            Loop loop, Journal journal, StreamDefinition<S, C, E> play) {
        var history = new History<>(play);
        return loop.back(journal.takeOver(play.name(), play.anchor()))
                .compose(head -> history.readOn(journal, loop, commit -> {})
                        .map(read -> new Writer<>(loop, journal, play, head, history)));
    }

    /** From now on alarms ring and commands are decided, and this audience is told of every commit. */
    void begin(Consumer<Commit<S, E>> listener) {
        audience = listener;
        turn();
    }

    int epoch() {
        return epoch;
    }

    StreamTime time() {
        return time;
    }

    Adopted<S> adopted() {
        return history.adopted();
    }

    /** Completes when the stream has turned out to be somebody else's. */
    Future<Void> lost() {
        return lost.future();
    }

    Future<Answer> ask(Ask<C> ask) {
        loop.run(() -> receive(ask));
        return ask.answer().future();
    }

    private void receive(Ask<C> ask) {
        if (isEnding() || waiting.size() >= MAX_WAITING) {
            ask.answer().complete(new Answer.Refused(BUSY));
        } else {
            waiting.add(ask);
            turn();
        }
    }

    private void turn() {
        if (phase != Phase.RESTING) {
            return;
        }
        var batch = gather();
        if (batch.isEmpty()) {
            conclude(batch);
        } else {
            append(batch);
        }
    }

    private Batch<S, C, E> gather() {
        var batch = new Batch<>(play, history.adopted(), history.receipts());
        var limit = oneByOne > 0 ? 1 : MAX_BATCH;
        var now = time.now();
        while (batch.size() < limit && ringNext(batch, now)) {}
        while (batch.size() < limit && !waiting.isEmpty()) {
            batch.decide(waiting.remove(), now);
        }
        return batch;
    }

    private boolean ringNext(Batch<S, C, E> batch, long now) {
        var next = alarms.next(batch.tentative().state(), batch.rung()).filter(due -> due.at() <= now);
        next.ifPresent(due -> batch.ring(due.ring(), due.ask(play.codec()), due.at()));
        return next.isPresent();
    }

    private void append(Batch<S, C, E> batch) {
        phase = Phase.APPENDING;
        var sequence = history.adopted().sequence();
        loop.back(journal.append(play.name(), term, sequence, batch.entries()))
                .onComplete(result -> appended(batch, result));
    }

    private void appended(Batch<S, C, E> batch, AsyncResult<Outcome> result) {
        if (result.failed()) {
            doubt(batch, result.cause());
            return;
        }
        switch (result.result()) {
            case KEPT -> keep(batch);
            case REJECTED -> divide(batch);
            case FENCED -> lose(batch);
        }
    }

    private void keep(Batch<S, C, E> batch) {
        var commit = history.adopt(batch);
        batch.answer();
        audience.accept(commit);
        alarms.rang(batch.rung(), commit.after());
        rest();
    }

    /** Nothing is to be appended: what was decided rests on durable state only. */
    private void conclude(Batch<S, C, E> batch) {
        alarms.rang(batch.rung(), history.adopted().state());
        batch.answer();
        rest();
    }

    private void divide(Batch<S, C, E> batch) {
        if (batch.size() == 1) {
            LOG.error(
                    "the journal cannot hold what follows from {}",
                    batch.entries().getFirst().id());
            alarms.rang(batch.rung(), history.adopted().state());
            batch.answerAll(new Answer.Refused(REJECTED));
        } else {
            oneByOne = batch.size() + 1;
            batch.asks().reversed().forEach(waiting::addFirst);
        }
        rest();
    }

    private void rest() {
        oneByOne = Math.max(0, oneByOne - 1);
        if (phase == Phase.STOPPING) {
            stop();
            return;
        }
        phase = Phase.RESTING;
        if (waiting.isEmpty()) {
            sleepUntilNextAlarm();
        } else {
            loop.run(this::turn);
        }
    }

    private void sleepUntilNextAlarm() {
        alarmClock.ifPresent(loop::cancel);
        alarmClock = OptionalLong.empty();
        alarms.next(history.adopted().state(), Set.of()).ifPresent(due -> {
            var millis = Math.min(time.realMillisUntil(due.at()), LONGEST_SLEEP_MILLIS);
            alarmClock = OptionalLong.of(loop.after(millis, this::turn));
        });
    }

    private void doubt(Batch<S, C, E> batch, Throwable cause) {
        LOG.warn("an append of {} is in doubt: {}", play.name(), cause.toString());
        batch.answerAll(new Answer.Unknown());
        if (phase == Phase.STOPPING) {
            stop();
        } else {
            phase = Phase.SETTLING;
            settle(RETRY_MILLIS);
        }
    }

    private void settle(long retryMillis) {
        if (phase != Phase.SETTLING) {
            return;
        }
        loop.back(journal.takeOver(play.name(), play.anchor()))
                .compose(this::readOn)
                .onSuccess(settled -> settled())
                .onFailure(failure -> {
                    LOG.warn("{} is still in doubt: {}", play.name(), failure.toString());
                    var next = Math.min(2 * retryMillis, LONGEST_RETRY_MILLIS);
                    loop.after(retryMillis, () -> settle(next));
                });
    }

    private Future<Void> readOn(Journal.Head head) {
        term = head.term();
        return history.readOn(journal, loop, audience);
    }

    private void settled() {
        if (phase == Phase.SETTLING) {
            time.notBefore(history.adopted().time());
            rest();
        }
    }

    private void lose(Batch<S, C, E> batch) {
        LOG.error("somebody else writes {}: stopping", play.name());
        batch.answerAll(new Answer.Unknown());
        stop();
        lost.tryComplete();
    }

    /** Stream time at another rate from now on. */
    Future<Void> setRate(double rate) {
        return anchor(() -> time.atRate(rate, loop.wallMillis()));
    }

    /** Stream time goes on from a later moment. */
    Future<Void> jumpTo(long streamMillis) {
        return anchor(() -> time.at(streamMillis, loop.wallMillis()));
    }

    private Future<Void> anchor(Supplier<Anchor> next) {
        return loop.back(Future.succeededFuture()).map(ignored -> next.get()).compose(anchor -> loop.back(
                        journal.anchor(play.name(), term, anchor))
                .compose(outcome -> adopt(anchor, outcome)));
    }

    private Future<Void> adopt(Anchor anchor, Outcome outcome) {
        if (outcome != Outcome.KEPT) {
            return Future.failedFuture("the anchor was not kept: " + outcome);
        }
        time.adopt(anchor);
        turn();
        return Future.succeededFuture();
    }

    /** Ends what is under way and takes nothing more. */
    Future<Void> close() {
        loop.run(() -> {
            if (phase == Phase.APPENDING) {
                phase = Phase.STOPPING;
            } else {
                stop();
            }
        });
        return stopped.future();
    }

    private void stop() {
        phase = Phase.STOPPED;
        alarmClock.ifPresent(loop::cancel);
        waiting.forEach(ask -> ask.answer().complete(new Answer.Refused(BUSY)));
        waiting.clear();
        stopped.tryComplete();
    }

    private boolean isEnding() {
        return phase == Phase.STOPPING || phase == Phase.STOPPED;
    }
}
