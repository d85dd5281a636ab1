package org.tertulia.realtime.showing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.tertulia.realtime.wire.Frame;

/**
 * The large frames that were made lately, for other sockets that need the same. Small ones are made faster than they are found.
 */
final class FrameShelf {
    private static final int LARGE_BYTES = 4 * 1024;
    private static final int WORTH_PACKING_BYTES = 1024;
    private static final int MOST = 256;

    private final Map<Changes.Told, Frame> frames = new HashMap<>();
    private final Map<Changes.Told, Frame> packed = new HashMap<>();

    /** A frame for sockets that read no packed ones. */
    Frame frame(Changes.Told told) {
        return told.length() < LARGE_BYTES
                ? Frame.of(Changes.text(told))
                : shared(told, frames, asked -> Frame.forMany(Changes.text(asked)));
    }

    /** A packed frame, if the message is large enough for it. */
    Frame packed(Changes.Told told) {
        if (told.length() < WORTH_PACKING_BYTES) {
            return Frame.of(Changes.text(told));
        }
        return told.length() < LARGE_BYTES ? Changes.packed(told) : shared(told, packed, Changes::packed);
    }

    private static Frame shared(Changes.Told told, Map<Changes.Told, Frame> shelf, Function<Changes.Told, Frame> make) {
        var made = shelf.get(told);
        if (made == null) {
            made = make.apply(told);
            if (shelf.size() < MOST) {
                shelf.put(told, made);
            }
        }
        return made;
    }

    void clear() {
        frames.clear();
        packed.clear();
    }
}
