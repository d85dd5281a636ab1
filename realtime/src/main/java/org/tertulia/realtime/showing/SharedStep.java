package org.tertulia.realtime.showing;

import io.netty.util.collection.LongObjectHashMap;
import io.netty.util.collection.LongObjectMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.wire.Frame;

/**
 * Takes all sockets at one sequence to a later one. Sockets that see the same of the changed scopes share one frame, which is
 * made when it is first needed.
 */
final class SharedStep {
    private static final int MOST_SCOPES = Long.SIZE;

    private final long from;
    private final long to;
    private final StreamViews<?, ?> views;
    private final List<Scope> changed;
    private final Map<Scope, Long> bitOf = new HashMap<>();
    private final LongObjectMap<Optional<Frame>> frames = new LongObjectHashMap<>();

    SharedStep(long from, StreamViews<?, ?> views, List<Scope> changed) {
        this.from = from;
        this.to = views.sequence();
        this.views = views;
        this.changed = changed;
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    /** The scopes that have changed: the same list object as in the step before when they are the same. */
    List<Scope> changed() {
        return changed;
    }

    /** One bit for each of these scopes that has changed, as far as there are enough bits. */
    long seen(List<Scope> scopes) {
        if (bitOf.isEmpty()) {
            changed.stream().limit(MOST_SCOPES).forEach(scope -> bitOf.put(scope, 1L << bitOf.size()));
        }
        var seen = 0L;
        for (var scope : scopes) {
            seen |= bitOf.getOrDefault(scope, 0L);
        }
        return seen;
    }

    /** The frame for a socket with these scopes; empty when one frame is not enough. */
    Optional<Frame> frame(ReaderScopes scopes) {
        if (changed.size() > MOST_SCOPES) {
            return Optional.empty();
        }
        var seen = scopes.of(this);
        var made = frames.get(seen);
        return made == null ? make(seen) : made;
    }

    /** Nothing is kept when this fails, so that the next socket starts again. */
    private Optional<Frame> make(long seen) {
        var frame = parts(seen)
                .map(parts -> new Changes.Told(from, to, List.of(), parts, false))
                .filter(told -> told.length() <= ReaderLimits.FRAME_BYTES)
                .map(told -> Frame.forMany(Changes.text(told)));
        frames.put(seen, frame);
        return frame;
    }

    /** What is sent of each scope; empty when one of them alone is too much for a frame. */
    private Optional<List<Changes.Part>> parts(long seen) {
        var parts = new ArrayList<Changes.Part>();
        for (var bits = seen; bits != 0; bits &= bits - 1) {
            var scope = changed.get(Long.numberOfTrailingZeros(bits));
            var texts = views.scope(scope).since(from);
            if (texts.size() > 1) {
                return Optional.empty();
            }
            texts.forEach(text -> parts.add(new Changes.Part(scope, text)));
        }
        return Optional.of(parts);
    }
}
