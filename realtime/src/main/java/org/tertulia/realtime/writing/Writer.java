package org.tertulia.realtime.writing;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.realtime.journal.Journal.Outcome;
import org.tertulia.realtime.journal.Marks;

/**
 * The only writer of a stream.
 *
 * <p><b>Invariant.</b> The adopted state equals what the journal holds: every state, answer and commit that leaves this class is
 * durable already. Everything tentative is in one batch, and there is at most one batch. A stream has one writer. A writer that
 * finds that another one has the stream stops for good.
 *
 * <p><b>Order.</b> Everything runs on one loop, so nothing here is locked. When no append is under way, the alarms that are due
 * ring first. Then the commands that wait are decided in the order in which they came, each on the state that the one before has
 * left, and all are appended at once. While the disk works the next ones gather. After the commit the state is adopted, then the
 * commands are answered, then the audience is told. An alarm is decided with its due time, any other command with the time of
 * now, and no event is earlier than the one before it. Refusals wait for the append too, because they may depend on it.
 *
 * <p><b>Failure.</b> A command whose decision throws is refused alone. When the journal rejects a batch as data, its commands are
 * appended one by one and the one at fault is refused. An append may be in doubt, or locked out, which a late settlement of this
 * same writer can also do. Then the waiting commands are answered as unknown. The stream is settled again, which locks out the
 * old append wherever it is. What came after the last adopted event is read and adopted, and work goes on. Until then new
 * commands wait in their queue; when it is full they are refused as busy.
 */
public final class Writer<S, C extends Command, E extends Event> {
    public static final Refusal BUSY = Refusal.of("engine.busy");
    public static final Refusal REJECTED = Refusal.of("engine.rejected");

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final long RETRY_MILLIS = 200;
    private static final long LONGEST_RETRY_MILLIS = 2_000;

    private final Loop loop;
    private final StreamDefinition<S, C, E> definition;
    private final Ownership ownership;
    private final History<S, C, E> history;
    private final StreamTime time;
    private final Anchoring anchoring;
    private final AlarmClock alarmClock;
    private final Intake<S, C, E> intake;
    private final Inbox<Ask<C>> inbox;
    private final Promise<Void> stopped = Promise.promise();
    private final Promise<Void> lost = Promise.promise();
    private Consumer<Commit<S, E>> audience = commit -> {};
    private Consumer<Marks> onMarked = marked -> {};
    private Phase phase = Phase.RESTING;

    private enum Phase {
        RESTING,
        APPENDING,
        SETTLING,
        STOPPING,
        STOPPED
    }

    private Writer(Loop loop, StreamDefinition<S, C, E> definition, Ownership ownership, History<S, C, E> history) {
        this.loop = loop;
        this.definition = definition;
        this.ownership = ownership;
        this.history = history;
        var adopted = history.adopted();
        this.time = StreamTime.goOn(ownership.head().anchor(), adopted.time(), loop.wallMillis(), loop::nanos);
        this.anchoring = new Anchoring(loop, time, ownership::anchor, this::turn, this::suspect);
        this.alarmClock = new AlarmClock(loop, time, this::turn);
        this.intake = new Intake<>(definition, adopted.state(), ownership.head().term());
        this.inbox = new Inbox<>(loop, this::receive, this::turn);
    }

    /**
     * Takes the stream over and reads its journal, of which the listener is told. It writes nothing before {@link #begin}. Fails
     * with {@code HeldException} while another node has the stream.
     */
    public static <S, C extends Command, E extends Event> Future<Writer<S, C, E>> open(
            Loop loop, Journal journal, StreamDefinition<S, C, E> definition, Consumer<Commit<S, E>> read) {
        var history = new History<>(definition);
        return Ownership.take(loop, journal, definition.name(), definition.anchor())
                .compose(ownership -> history.readOn(ownership, read)
                        .onFailure(unreadable -> ownership.release())
                        .map(all -> new Writer<>(loop, definition, ownership, history)));
    }

    /**
     * From now on alarms ring and commands are decided. The first listener is told of every commit, the second one of the marks
     * after a settlement, before any later commit.
     */
    public void begin(Consumer<Commit<S, E>> commits, Consumer<Marks> settlements) {
        audience = commits;
        onMarked = settlements;
        ownership.onFenced(this::suspect);
        turn();
        anchoring.goOn(this::isEnding);
    }

    public int epoch() {
        return ownership.head().epoch();
    }

    public Marks marks() {
        return ownership.marks();
    }

    public StreamTime time() {
        return time;
    }

    public Anchoring anchoring() {
        return anchoring;
    }

    public Adopted<S> adopted() {
        return history.adopted();
    }

    /** Completes when another writer has the stream. */
    public Future<Void> lost() {
        return lost.future();
    }

    /** Asks from any thread. The command is refused as busy at once when too many wait. */
    public Future<Answer> ask(Ask<C> ask) {
        if (!offer(ask)) {
            ask.tell(new Answer.Refused(BUSY));
        }
        return ask.answer().future();
    }

    /** Asks from any thread; the answer comes on the loop. Says no, and gives no answer, when too many wait. */
    public boolean offer(Ask<C> ask) {
        return inbox.put(ask);
    }

    private void receive(Ask<C> ask) {
        if (isEnding() || !intake.add(ask)) {
            ask.tell(new Answer.Refused(BUSY));
        }
    }

    private void turn() {
        if (phase != Phase.RESTING) {
            return;
        }
        var batch = intake.decide(history, time.now(), loop.nanos());
        if (batch.isEmpty()) {
            conclude(batch);
        } else {
            append(batch);
        }
    }

    private void append(Batch<S, C, E> batch) {
        phase = Phase.APPENDING;
        var sequence = history.adopted().sequence();
        ownership.append(sequence, batch.entries()).onComplete(result -> appended(batch, result));
    }

    private void appended(Batch<S, C, E> batch, AsyncResult<Outcome> result) {
        if (result.failed()) {
            doubt(batch, result.cause().toString());
            return;
        }
        switch (result.result()) {
            case KEPT -> keep(batch);
            case REJECTED -> divide(batch);
            case FENCED -> doubt(batch, "the journal has a later term");
        }
    }

    private void keep(Batch<S, C, E> batch) {
        var commit = history.adopt(batch);
        batch.answer();
        audience.accept(commit);
        intake.stands(batch, commit.after());
        rest();
    }

    /** There is nothing to append: what was decided depends only on durable state. */
    private void conclude(Batch<S, C, E> batch) {
        intake.stands(batch, history.adopted().state());
        batch.answer();
        rest();
    }

    private void divide(Batch<S, C, E> batch) {
        if (batch.size() == 1) {
            LOG.error("the journal rejects {}", batch.entries().getFirst().id());
            intake.stands(batch, history.adopted().state());
            batch.answerAll(new Answer.Refused(REJECTED));
        } else {
            intake.takeBack(batch);
        }
        rest();
    }

    private void rest() {
        if (phase == Phase.STOPPING) {
            end();
            return;
        }
        phase = Phase.RESTING;
        if (intake.isEmpty()) {
            alarmClock.set(intake.nextAlarm(history.adopted().state()));
        } else {
            loop.run(this::turn);
        }
    }

    private void doubt(Batch<S, C, E> batch, String cause) {
        LOG.warn("an append of {} is in doubt: {}", definition.name(), cause);
        batch.answerAll(new Answer.Unknown());
        if (phase == Phase.STOPPING) {
            stop();
        } else {
            phase = Phase.SETTLING;
            settle(RETRY_MILLIS);
        }
    }

    /** An anchor or a renewal was refused. While nothing is appended, this shows that another writer has taken the stream over. */
    private void suspect() {
        if (phase == Phase.RESTING) {
            phase = Phase.SETTLING;
            settle(RETRY_MILLIS);
        }
    }

    private void settle(long retryMillis) {
        if (phase != Phase.SETTLING) {
            return;
        }
        ownership
                .settle()
                .compose(own -> own ? readOn() : lose())
                .onSuccess(settled -> settled())
                .onFailure(failure -> {
                    LOG.warn("{} is still in doubt: {}", definition.name(), failure.toString());
                    var next = Math.min(2 * retryMillis, LONGEST_RETRY_MILLIS);
                    loop.after(retryMillis, () -> settle(next));
                });
    }

    private Future<Void> readOn() {
        return history.readOn(ownership, audience).onSuccess(read -> onMarked.accept(ownership.marks()));
    }

    private void settled() {
        if (phase == Phase.SETTLING) {
            time.notBefore(history.adopted().time());
            rest();
        }
    }

    private Future<Void> lose() {
        LOG.error("somebody else writes {}: stopping", definition.name());
        stop();
        lost.tryComplete();
        return lost.future();
    }

    /** Finishes the append that is under way, and takes no more commands. */
    public Future<Void> close() {
        loop.run(() -> {
            if (phase == Phase.APPENDING) {
                phase = Phase.STOPPING;
            } else {
                end();
            }
        });
        return stopped.future();
    }

    /** Keeps an anchor of stream time, then stops. */
    private void end() {
        phase = Phase.STOPPED;
        anchoring.renew().onComplete(anchored -> stop());
    }

    private void stop() {
        phase = Phase.STOPPED;
        alarmClock.stop();
        intake.dismiss(new Answer.Refused(BUSY));
        ownership.release().onComplete(released -> stopped.tryComplete());
    }

    private boolean isEnding() {
        return phase == Phase.STOPPING || phase == Phase.STOPPED;
    }
}
