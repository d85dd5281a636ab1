package org.tertulia.realtime.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.tertulia.realtime.contract.Event;

/**
 * The end of what is read from a journal at the start: a state, and what has happened since, event by event. Whoever shows the
 * stream begins there, so that a cursor from shortly before the start gets only a difference.
 */
public final class Recent<S, E extends Event> {
    static final int MOST_EVENTS = 1_000;

    private final Deque<Commit<S, E>> commits = new ArrayDeque<>();
    private S state;
    private long sequence;

    /** Nothing has been read. */
    public Recent(S initial) {
        this.state = initial;
    }

    /** This was read next. */
    public void add(Commit<S, E> read) {
        var next = read.sequence() - read.changes().size();
        var before = read.before();
        for (var change : read.changes()) {
            next++;
            commits.addLast(new Commit<>(next, before, List.of(change)));
            before = change.after();
            forgetBeyond(MOST_EVENTS);
        }
    }

    private void forgetBeyond(int most) {
        if (commits.size() > most) {
            var earliest = commits.removeFirst();
            state = earliest.after();
            sequence = earliest.sequence();
        }
    }

    /** The state before the first of the commits; its time is not known. */
    public Adopted<S> from() {
        return new Adopted<>(state, sequence, Long.MIN_VALUE);
    }

    /** What has happened since. */
    public List<Commit<S, E>> commits() {
        return List.copyOf(commits);
    }
}
