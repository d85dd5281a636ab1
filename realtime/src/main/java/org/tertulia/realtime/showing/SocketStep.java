package org.tertulia.realtime.showing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Feed;
import org.tertulia.realtime.contract.Scope;

/**
 * Takes one socket from one sequence to a later one, in frames of bounded size. A frame is made only when it is sent; until then
 * the step holds references to texts that other sockets need too. The browser applies all its frames together.
 */
final class SocketStep {
    private static final int SMALL_BYTES = 4 * 1024;

    private final long from;
    private final long to;
    private final Deque<Changes.Part> parts;
    private final @Nullable List<String> topics;
    private List<Scope> leaving;
    private boolean begun;
    private boolean done;

    /** @param topics what the page looks at from this step on; null when that has not changed */
    SocketStep(long from, long to, List<Scope> left, @Nullable List<String> topics, List<Changes.Part> parts) {
        this.from = from;
        this.to = to;
        this.topics = topics;
        this.leaving = List.copyOf(left);
        this.parts = new ArrayDeque<>(parts);
    }

    /** Whether its last frame has been made. */
    boolean isDone() {
        return done;
    }

    long to() {
        return to;
    }

    /**
     * Leaves out scopes that the person has lost since, and returns those that were not sent completely. The browser is told to
     * leave them within this step, so it never keeps half a scope.
     */
    Set<Scope> keepOnly(Set<Scope> allowed) {
        var cutOff = parts.stream()
                .map(part -> part.feed().scope())
                .filter(scope -> !allowed.contains(scope))
                .collect(Collectors.toSet());
        if (!cutOff.isEmpty()) {
            parts.removeIf(part -> cutOff.contains(part.feed().scope()));
            leaving = new ArrayList<>(leaving);
            leaving.addAll(cutOff);
        }
        return cutOff;
    }

    /**
     * The contents of the next frame: one part if there is any, or several small ones. A large part is sent alone, because other
     * sockets need the same frame.
     */
    Changes.Told next() {
        var told = new ArrayList<Changes.Part>();
        var names = new ArrayList<Feed>();
        for (var room = SMALL_BYTES; fits(room, names); ) {
            var part = parts.removeFirst();
            told.add(part);
            names.add(part.feed());
            room -= part.length();
        }
        var left = leaving;
        leaving = List.of();
        done = parts.isEmpty();
        var news = begun ? null : topics;
        begun = true;
        return new Changes.Told(from, to, left, news, List.copyOf(told), !done);
    }

    /** A frame has at most one text of a feed, since its feeds are the names in one JSON object. */
    private boolean fits(int room, List<Feed> names) {
        var next = parts.peekFirst();
        return next != null && (names.isEmpty() || (next.length() <= room && !names.contains(next.feed())));
    }
}
