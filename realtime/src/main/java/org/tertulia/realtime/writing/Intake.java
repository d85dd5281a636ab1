package org.tertulia.realtime.writing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;

/**
 * What is decided next: first the graces that start again, until they are durable, then the alarms that are due, then the
 * commands that wait, in the order in which they came.
 */
public final class Intake<S, C extends Command, E extends Event> {
    public static final int MAX_WAITING = 4_096;
    static final int MAX_BATCH = 128;

    private final StreamDefinition<S, C, E> definition;
    private final DueAlarms<S, C, E> alarms;
    private final List<Ask<C>> restarts;
    private final Deque<Ask<C>> waiting = new ArrayDeque<>();
    private int oneByOne;

    /** The intake of a stream with this state and this term. */
    Intake(StreamDefinition<S, C, E> definition, S state, long term) {
        this.definition = definition;
        this.alarms = new DueAlarms<>(definition);
        this.restarts = new ArrayList<>(alarms.restarts(state, term));
    }

    /** Lets a command wait; says no when too many do already. */
    boolean add(Ask<C> ask) {
        return waiting.size() < MAX_WAITING && waiting.add(ask);
    }

    boolean isEmpty() {
        return waiting.isEmpty() && restarts.isEmpty();
    }

    /** Decides as many commands as fit into one append. */
    Batch<S, C, E> decide(History<S, C, E> history, long now, long nanos) {
        var batch = new Batch<>(definition, history.adopted(), history.receipts());
        var limit = oneByOne > 0 ? 1 : MAX_BATCH;
        restarts.stream().limit(limit).forEach(restart -> batch.decide(restart, now, nanos));
        var ringing = batch.size() == restarts.size();
        while (ringing && batch.size() < limit) {
            ringing = ringNext(batch, now);
        }
        while (batch.size() < limit && !waiting.isEmpty()) {
            batch.decide(waiting.remove(), now, nanos);
        }
        oneByOne = Math.max(0, oneByOne - 1);
        return batch;
    }

    private boolean ringNext(Batch<S, C, E> batch, long now) {
        var next = alarms.next(batch.tentative().state(), batch.rung()).filter(due -> due.at() <= now);
        next.ifPresent(due -> batch.ring(due.ring(), due.ask(definition.codec()), due.at()));
        return next.isPresent();
    }

    /** A batch has been settled: its restarts are over, its alarms have rung, and this is the state now. */
    void stands(Batch<S, C, E> batch, S state) {
        restarts.removeAll(batch.asks());
        alarms.rang(batch.rung(), state);
    }

    /** Takes a batch back, to decide its commands one by one. */
    void takeBack(Batch<S, C, E> batch) {
        oneByOne = batch.size();
        batch.asks().reversed().stream().filter(ask -> !restarts.contains(ask)).forEach(waiting::addFirst);
    }

    /** Answers all who wait. */
    void dismiss(Answer answer) {
        waiting.forEach(ask -> ask.tell(answer));
        waiting.clear();
    }

    /** The stream time at which the next alarm rings. */
    OptionalLong nextAlarm(S state) {
        return alarms.next(state, Set.of())
                .map(due -> OptionalLong.of(due.at()))
                .orElseGet(OptionalLong::empty);
    }
}
