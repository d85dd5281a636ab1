package org.tertulia.realtime.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells one history of a stream from every other. Whoever takes a stream over or settles it leaves a random mark. A copy of the
 * journal from before has no later mark, and goes on under a new one.
 *
 * @param all at least one, oldest first
 */
public record Marks(List<Mark> all) {
    /** How many marks of a stream are read: a cursor with an older one starts again. */
    public static final int MOST = 1_000;

    public Marks {
        all = List.copyOf(all);
    }

    /** A history that has one mark. */
    public static Marks of(String mark) {
        return new Marks(List.of(new Mark(mark, 0)));
    }

    /** This history after it got another mark at this sequence. */
    public Marks and(Mark next) {
        var more = new ArrayList<>(all);
        more.add(next);
        return new Marks(more);
    }

    /** The mark under which the stream goes on. */
    public String current() {
        return all.getLast().id();
    }

    /** Whether this history has the same events up to this sequence as the one in which somebody read them under this mark. */
    public boolean share(String mark, long sequence) {
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(mark)) {
                return i == all.size() - 1 || sequence <= all.get(i + 1).first();
            }
        }
        return false;
    }

    /**
     * One mark.
     *
     * @param first the sequence at which the stream stood when it got the mark
     */
    public record Mark(String id, long first) {}
}
