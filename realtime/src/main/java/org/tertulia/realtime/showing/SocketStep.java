package org.tertulia.realtime.showing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.Scope;

/**
 * The way of one socket from one sequence to a later one, in frames of bounded size that are made only when they are sent. Until
 * then it costs references to texts that others need too; the browser applies all its frames together.
 */
final class SocketStep {
    private static final int SMALL_BYTES = 4 * 1024;

    private final long from;
    private final long to;
    private final Deque<Changes.Part> parts;
    private List<Scope> leaving;
    private boolean done;

    SocketStep(long from, long to, List<Scope> left, List<Changes.Part> parts) {
        this.from = from;
        this.to = to;
        this.leaving = List.copyOf(left);
        this.parts = new ArrayDeque<>(parts);
    }

    /** Whether its last frame has been told. */
    boolean isDone() {
        return done;
    }

    long to() {
        return to;
    }

    /**
     * Tells no more of scopes that the person has lost meanwhile. Those it has not told to the end are left within this step,
     * so that a browser never holds half a scope; it says which.
     */
    Set<Scope> keepOnly(Set<Scope> allowed) {
        var cutOff = parts.stream()
                .map(Changes.Part::scope)
                .filter(scope -> !allowed.contains(scope))
                .collect(Collectors.toSet());
        if (!cutOff.isEmpty()) {
            parts.removeIf(part -> cutOff.contains(part.scope()));
            leaving = new ArrayList<>(leaving);
            leaving.addAll(cutOff);
        }
        return cutOff;
    }

    /**
     * What the next frame tells: one part, if there is one, or as many as are small together. A large one stands alone, since others
     * need it too and the frame is then the same.
     */
    Changes.Told next() {
        var told = new ArrayList<Changes.Part>();
        var names = new ArrayList<Scope>();
        for (var room = SMALL_BYTES; fits(room, names); ) {
            var part = parts.removeFirst();
            told.add(part);
            names.add(part.scope());
            room -= part.length();
        }
        var left = leaving;
        leaving = List.of();
        done = parts.isEmpty();
        return new Changes.Told(from, to, left, List.copyOf(told), !done);
    }

    /** A frame has one text of a scope at the most: its scopes are the names of an object. */
    private boolean fits(int room, List<Scope> names) {
        var next = parts.peekFirst();
        return next != null && (names.isEmpty() || (next.length() <= room && !names.contains(next.scope())));
    }
}
