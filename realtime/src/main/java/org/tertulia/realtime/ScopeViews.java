package org.tertulia.realtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.tertulia.realtime.contract.EntityKey;

/** All that one scope shows, each view with the sequence that changed it last, and the keys it has ceased to show lately. */
final class ScopeViews {
    static final int MAX_REMOVALS = 1_000;

    /** Oldest change first, so that what has changed since a cursor is at the end. */
    private final SequencedMap<EntityKey, Piece> pieces = new LinkedHashMap<>();

    private final Deque<Removal> removals = new ArrayDeque<>();
    private long forgottenUpTo;

    /** A scope whose changes are known from this sequence on. */
    ScopeViews(long knownFrom) {
        this.forgottenUpTo = knownFrom;
    }

    /** Shows this from this sequence on, unless it is shown already. */
    void set(EntityKey key, String json, long sequence) {
        var shown = pieces.get(key);
        if (shown == null || !shown.json().equals(json)) {
            pieces.putLast(key, new Piece(key, json, sequence));
        }
    }

    /** Ceases to show this. */
    void drop(EntityKey key, long sequence) {
        if (pieces.remove(key) == null) {
            return;
        }
        removals.addLast(new Removal(key, sequence));
        if (removals.size() > MAX_REMOVALS) {
            forgottenUpTo = removals.removeFirst().sequence();
        }
    }

    /** What has changed after the cursor; empty when that is not known any more. */
    Optional<Difference> since(long cursor) {
        return cursor < forgottenUpTo
                ? Optional.empty()
                : Optional.of(new Difference(false, set(cursor), drop(cursor)));
    }

    /** Everything. */
    Difference whole() {
        return new Difference(true, List.copyOf(pieces.values()), List.of());
    }

    private List<Piece> set(long cursor) {
        var changed = new ArrayList<Piece>();
        for (var piece : pieces.sequencedValues().reversed()) {
            if (piece.sequence() <= cursor) {
                break;
            }
            changed.add(piece);
        }
        return changed;
    }

    private List<EntityKey> drop(long cursor) {
        var gone = new HashSet<EntityKey>();
        for (var removals = this.removals.descendingIterator(); removals.hasNext(); ) {
            var removal = removals.next();
            if (removal.sequence() <= cursor) {
                break;
            }
            gone.add(removal.key());
        }
        gone.removeIf(pieces::containsKey);
        return List.copyOf(gone);
    }

    /**
     * What has to be told of one scope.
     *
     * @param whole whether everything else of the scope goes
     */
    record Difference(boolean whole, List<Piece> set, List<EntityKey> drop) {
        boolean isEmpty() {
            return !whole && set.isEmpty() && drop.isEmpty();
        }
    }

    /** One view, encoded once for all who see it. */
    record Piece(EntityKey key, String json, long sequence) {}

    private record Removal(EntityKey key, long sequence) {}
}
