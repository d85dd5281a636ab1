package org.tertulia.realtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Scope;

/**
 * Takes everybody who has seen all up to one sequence to a later one. There is one frame for each combination of changed scopes that
 * somebody sees, made when it is first asked for.
 */
final class Tide {
    private static final int MOST_SCOPES = Long.SIZE;

    private final long from;
    private final long to;
    private final Views<?, ?> views;
    private final List<Scope> changed;
    private final List<Changes.Part> parts = new ArrayList<>();
    private final Map<Scope, Long> bitOf = new HashMap<>();
    private final Map<Long, Frame> frames = new HashMap<>();
    private @Nullable Boolean isSmall;

    Tide(long from, Views<?, ?> views, List<Scope> changed) {
        this.from = from;
        this.to = views.sequence();
        this.views = views;
        this.changed = changed;
    }

    private boolean isSmall() {
        if (isSmall == null) {
            isSmall = changed.size() <= MOST_SCOPES && changed.stream().allMatch(this::add);
        }
        return isSmall;
    }

    /** Says no when this is more than one frame may tell. */
    private boolean add(Scope scope) {
        var texts = views.scope(scope).since(from);
        texts.forEach(text -> {
            bitOf.put(scope, 1L << parts.size());
            parts.add(new Changes.Part(scope, text));
        });
        return texts.size() <= 1
                && parts.stream().mapToInt(Changes.Part::length).sum() <= SocketLimits.FRAME_BYTES;
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    /** The frame for whoever sees these scopes; null when it takes more than one. */
    @Nullable
    Frame frame(Set<Scope> seen) {
        return isSmall() ? frames.computeIfAbsent(seenParts(seen), this::write) : null;
    }

    /** One bit for each part; people see few scopes, but many may have changed. */
    private long seenParts(Set<Scope> seen) {
        var bits = 0L;
        for (var scope : seen) {
            bits |= bitOf.getOrDefault(scope, 0L);
        }
        return bits;
    }

    private Frame write(long bits) {
        var told = new ArrayList<Changes.Part>();
        for (var i = 0; i < parts.size(); i++) {
            if ((bits & (1L << i)) != 0) {
                told.add(parts.get(i));
            }
        }
        return Frame.forMany(Changes.text(new Changes.Told(from, to, List.of(), told, false)));
    }
}
