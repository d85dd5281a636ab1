package org.tertulia.realtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Scope;

/**
 * The way of one socket from one sequence to a later one, in frames of bounded size that are made only when they are sent. Until
 * then it costs a reference for each view; the browser applies all its frames together.
 */
final class Step {
    private final long from;
    private final long to;
    private final List<String> leaving = new ArrayList<>();
    private final Deque<Share> shares = new ArrayDeque<>();
    private boolean done;

    Step(long from, long to, List<Scope> left, Map<Scope, ScopeViews.Difference> scopes) {
        this.from = from;
        this.to = to;
        left.forEach(scope -> leaving.add(scope.value()));
        scopes.forEach((scope, difference) -> shares.add(new Share(scope, difference)));
    }

    /** Whether its last frame has been made. */
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
        var cutOff = shares.stream()
                .map(share -> share.scope)
                .filter(scope -> !allowed.contains(scope))
                .collect(Collectors.toSet());
        shares.removeIf(share -> cutOff.contains(share.scope));
        cutOff.forEach(scope -> leaving.add(scope.value()));
        return cutOff;
    }

    /** The next frame, of about so many characters. */
    FromServer.Changes next(int chars) {
        var scopes = new LinkedHashMap<String, FromServer.ScopeChanges>();
        var room = chars;
        while (room > 0 && !shares.isEmpty()) {
            var share = shares.getFirst();
            room -= share.take(room, scopes);
            if (share.isEmpty()) {
                shares.removeFirst();
            }
        }
        var left = List.copyOf(leaving);
        leaving.clear();
        done = shares.isEmpty();
        return new FromServer.Changes(from, to, left, scopes, !done);
    }

    /** What is still to be told of one scope. */
    private static final class Share {
        private final Scope scope;
        private final Deque<ScopeViews.Piece> set;
        private List<EntityKey> drop;
        private boolean whole;

        Share(Scope scope, ScopeViews.Difference difference) {
            this.scope = scope;
            this.set = new ArrayDeque<>(difference.set());
            this.drop = difference.drop();
            this.whole = difference.whole();
        }

        boolean isEmpty() {
            return set.isEmpty();
        }

        /** Moves about so many characters into the frame and says how many they were. */
        int take(int chars, Map<String, FromServer.ScopeChanges> frame) {
            var views = new LinkedHashMap<String, FromServer.RawJson>();
            var taken = 1;
            while (taken <= chars && !set.isEmpty()) {
                var piece = set.removeFirst();
                views.put(piece.key().value(), new FromServer.RawJson(piece.json()));
                taken += piece.key().value().length() + piece.json().length();
            }
            var dropped = new ArrayList<String>();
            drop.forEach(key -> dropped.add(key.value()));
            frame.put(scope.value(), new FromServer.ScopeChanges(whole, views, dropped));
            drop = List.of();
            whole = false;
            return taken;
        }
    }
}
