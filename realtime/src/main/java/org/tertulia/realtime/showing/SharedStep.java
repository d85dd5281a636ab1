package org.tertulia.realtime.showing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tertulia.realtime.contract.Feed;
import org.tertulia.realtime.wire.Frame;

/**
 * Takes all sockets at one sequence to a later one. Sockets that see the same of the changed feeds share one frame, which is
 * made when it is first needed.
 */
final class SharedStep {
    private final long from;
    private final long to;
    private final StreamViews<?, ?> views;
    private final List<Feed> changed;
    private final Map<BitSet, Optional<Frame>> frames = new HashMap<>();

    SharedStep(long from, StreamViews<?, ?> views, List<Feed> changed) {
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

    /** The feeds that have changed: the same list object as in the step before when they are the same. */
    List<Feed> changed() {
        return changed;
    }

    /** Which of the changed feeds belong to this sight, one bit for each. */
    BitSet seen(Sight sight) {
        var seen = new BitSet(changed.size());
        for (var i = 0; i < changed.size(); i++) {
            seen.set(i, sight.holds(changed.get(i)));
        }
        return seen;
    }

    /** The frame for sockets that see these of the changed feeds; empty when one frame is not enough. */
    Optional<Frame> frame(BitSet seen) {
        var made = frames.get(seen);
        return made == null ? make(seen) : made;
    }

    /** Nothing is kept when this fails, so that the next socket starts again. */
    private Optional<Frame> make(BitSet seen) {
        var frame = parts(seen)
                .map(parts -> new Changes.Told(from, to, List.of(), null, parts, false))
                .filter(told -> told.length() <= ReaderLimits.FRAME_BYTES)
                .map(told -> Frame.forMany(Changes.text(told)));
        frames.put(seen, frame);
        return frame;
    }

    /** What is sent of each feed; empty when one of them alone is too much for a frame. */
    private Optional<List<Changes.Part>> parts(BitSet seen) {
        var parts = new ArrayList<Changes.Part>();
        for (var feed : seen.stream().mapToObj(changed::get).toList()) {
            var texts = views.feed(feed).since(from);
            if (texts.size() > 1) {
                return Optional.empty();
            }
            texts.forEach(text -> parts.add(new Changes.Part(feed, text)));
        }
        return Optional.of(parts);
    }
}
