package org.tertulia.realtime.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.realtime.journal.Journal;

/**
 * Commands that are decided one after the other on a tentative state and appended together. Nobody is told before that.
 */
final class Batch<S, C extends Command, E extends Event> {
    static final Refusal FAILED = Refusal.of("engine.failed");
    static final Refusal LATE = Refusal.of("engine.late");

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final StreamDefinition<S, C, E> definition;
    private final Adopted<S> base;
    private final Receipts adoptedReceipts;
    private final Receipts receipts = new Receipts();
    private final List<Decided<C>> decided = new ArrayList<>();
    private final List<Journal.Entry> entries = new ArrayList<>();
    private final List<Commit.Change<S, E>> changes = new ArrayList<>();
    private final Set<DueAlarms.Ring> rung = new HashSet<>();
    private Adopted<S> tentative;

    Batch(StreamDefinition<S, C, E> definition, Adopted<S> base, Receipts adoptedReceipts) {
        this.definition = definition;
        this.base = base;
        this.adoptedReceipts = adoptedReceipts;
        this.tentative = base;
    }

    /**
     * Decides a command of a person or of the server. Its time is this stream time, or that of the last event if that is later.
     */
    void decide(Ask<C> ask, long now, long nanos) {
        var answer = known(ask).orElseGet(() -> ask.isLate(nanos) ? new Answer.Refused(LATE) : decideAfresh(ask, now));
        decided.add(new Decided<>(ask, false, answer));
    }

    /** Decides the command of an alarm, once. */
    void ring(DueAlarms.Ring ring, Ask<C> ask, long due) {
        rung.add(ring);
        decided.add(new Decided<>(ask, true, known(ask).orElseGet(() -> decideAfresh(ask, due))));
    }

    private Optional<Answer> known(Ask<C> ask) {
        return adoptedReceipts.answerTo(ask).or(() -> receipts.answerTo(ask));
    }

    private Answer decideAfresh(Ask<C> ask, long now) {
        try {
            var time = Math.max(now, tentative.time());
            var occasion = new Occasion(time, ask.actor(), ask.id());
            return switch (definition.rules().decide(tentative.state(), ask.command(), occasion)) {
                case Decision.Refused<E>(var refusal) -> new Answer.Refused(refusal);
                case Decision.Accepted<E>(var events) -> take(ask, events, time);
            };
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} failed and is refused", ask.command().getClass().getSimpleName(), e);
            return new Answer.Refused(FAILED);
        }
    }

    /** The steps that may fail come first, so that a command that fails leaves nothing in the batch. */
    private Answer take(Ask<C> ask, List<E> events, long time) {
        if (events.isEmpty()) {
            return new Answer.Done(tentative.sequence());
        }
        var happened = new ArrayList<Commit.Change<S, E>>(events.size());
        var effect = new CommandEffect<>(definition.rules(), ask.id(), ask.actor(), time);
        var state = effect.apply(tentative.state(), events, happened);
        var recorded = record(events, time);
        var entry = new Journal.Entry(ask.id(), ask.hash(), ask.actor(), recorded);
        entries.add(entry);
        receipts.add(entry);
        changes.addAll(happened);
        tentative = new Adopted<>(state, entry.last(), time);
        return new Answer.Done(entry.last());
    }

    private List<Journal.Recorded> record(List<E> events, long time) {
        var recorded = new ArrayList<Journal.Recorded>(events.size());
        var sequence = tentative.sequence();
        for (var event : events) {
            sequence++;
            recorded.add(new Journal.Recorded(
                    sequence,
                    time,
                    definition.codec().eventName(event),
                    definition.codec().eventData(event)));
        }
        return recorded;
    }

    int size() {
        return decided.size();
    }

    /** Whether there is nothing to append. */
    boolean isEmpty() {
        return entries.isEmpty();
    }

    List<Journal.Entry> entries() {
        return entries;
    }

    Receipts receipts() {
        return receipts;
    }

    Set<DueAlarms.Ring> rung() {
        return rung;
    }

    Adopted<S> tentative() {
        return tentative;
    }

    Commit<S, E> commit() {
        return new Commit<>(tentative.sequence(), base.state(), changes);
    }

    /** The commands that somebody waits for, in the order in which they came; nobody waits for an alarm. */
    List<Ask<C>> asks() {
        return decided.stream().filter(each -> !each.alarm()).map(Decided::ask).toList();
    }

    /** Tells everybody what was decided, once it is durable. */
    void answer() {
        decided.forEach(each -> each.ask().tell(each.answer()));
    }

    /** Gives everybody this answer instead of what was decided. */
    void answerAll(Answer answer) {
        decided.forEach(each -> each.ask().tell(answer));
    }

    private record Decided<C extends Command>(Ask<C> ask, boolean alarm, Answer answer) {}
}
