package org.tertulia.realtime.showing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.wire.Utf8;

/**
 * All views of one feed, each with the sequence that changed it last, and the keys of views that were removed lately. What has
 * changed since a cursor is written once for all sockets at that cursor, until the next change. It is written in the order of the
 * keys, which says nothing of who was first.
 */
final class FeedViews {
    static final int MAX_REMOVALS = 1_000;

    private static final int MAX_TOLD = 16;
    private static final Comparator<KeyedView> BY_KEY =
            Comparator.comparing(one -> one.key().value());

    /** The oldest change is first, so the changes since a cursor are at the end. */
    private final SequencedMap<EntityKey, KeyedView> views = new LinkedHashMap<>();

    private final Deque<Removal> removals = new ArrayDeque<>(0);
    private final Map<Long, List<Utf8>> told = new HashMap<>(0);
    private long forgottenUpTo;
    private long changedAt;

    /** A feed whose changes are known from this sequence on. */
    FeedViews(long knownFrom) {
        this.forgottenUpTo = knownFrom;
    }

    /** Shows this view from this sequence on, unless it has been written and is still the same. */
    void set(EntityKey key, ViewText view, long sequence) {
        var shown = views.get(key);
        if (shown == null || !shown.view().isWrittenAs(view)) {
            views.putLast(key, new KeyedView(key, view, shown == null ? sequence : shown.first(), sequence));
            changed(sequence);
        }
    }

    /** Removes this view. */
    void drop(EntityKey key, long sequence) {
        var gone = views.remove(key);
        if (gone == null) {
            return;
        }
        removals.addLast(new Removal(key, gone.first(), sequence));
        if (removals.size() > MAX_REMOVALS) {
            forgottenUpTo = removals.removeFirst().sequence();
        }
        changed(sequence);
    }

    private void changed(long sequence) {
        changedAt = sequence;
        told.clear();
    }

    boolean isEmpty() {
        return views.isEmpty();
    }

    /** Whether a socket with this cursor has everything. */
    boolean isUnchangedSince(long cursor) {
        return changedAt <= cursor && isKnownSince(cursor);
    }

    private boolean isKnownSince(long cursor) {
        return cursor >= forgottenUpTo;
    }

    /**
     * What has changed after the cursor, in texts of about one frame each, or none; everything, when the feed is not held or the
     * changes are not known any more.
     */
    List<Utf8> since(long cursor) {
        return told(isKnownSince(cursor) ? cursor : Held.NOT_HELD);
    }

    private List<Utf8> told(long cursor) {
        var known = told.get(cursor);
        if (known != null) {
            return known;
        }
        var difference = cursor == Held.NOT_HELD ? everything() : difference(cursor);
        var texts = difference.saysNothing() ? List.<Utf8>of() : Changes.write(difference, ReaderLimits.FRAME_BYTES);
        if (told.size() < MAX_TOLD) {
            told.put(cursor, texts);
        }
        return texts;
    }

    private Difference everything() {
        return new Difference(true, sorted(views.values()), List.of());
    }

    private Difference difference(long cursor) {
        return new Difference(false, set(cursor), drop(cursor));
    }

    private List<KeyedView> set(long cursor) {
        var changed = new ArrayList<KeyedView>();
        for (var one : views.sequencedValues().reversed()) {
            if (one.sequence() <= cursor) {
                break;
            }
            changed.add(one);
        }
        return sorted(changed);
    }

    private static List<KeyedView> sorted(Collection<KeyedView> views) {
        return views.stream().sorted(BY_KEY).toList();
    }

    /** What has gone since. What came only after the cursor is not named: nobody at this cursor has it. */
    private List<EntityKey> drop(long cursor) {
        var gone = new HashSet<EntityKey>();
        for (var removals = this.removals.descendingIterator(); removals.hasNext(); ) {
            var removal = removals.next();
            if (removal.sequence() <= cursor) {
                break;
            }
            if (removal.first() <= cursor) {
                gone.add(removal.key());
            }
        }
        gone.removeIf(views::containsKey);
        return gone.stream().sorted(Comparator.comparing(EntityKey::value)).toList();
    }

    /**
     * What is sent of one feed.
     *
     * @param whole whether the browser forgets everything else of the feed
     */
    record Difference(boolean whole, List<KeyedView> set, List<EntityKey> drop) {
        /** Whether what came has gone again. To name the feed alone would tell that something had happened there. */
        boolean saysNothing() {
            return !whole && set.isEmpty() && drop.isEmpty();
        }

        /** About how many bytes of JSON the views take. */
        int length() {
            return set.stream().mapToInt(KeyedView::length).sum();
        }
    }

    /**
     * One view, encoded once for everyone who sees it.
     *
     * @param first the sequence from which on the feed has shown the entity
     * @param sequence that of the last change
     */
    record KeyedView(EntityKey key, ViewText view, long first, long sequence) {
        /** Two quotation marks, a colon and a comma. */
        private static final int PUNCTUATION_BYTES = 4;

        int length() {
            return key.value().length() + view.utf8().length() + PUNCTUATION_BYTES;
        }
    }

    private record Removal(EntityKey key, long first, long sequence) {}
}
