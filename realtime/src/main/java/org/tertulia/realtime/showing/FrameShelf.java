package org.tertulia.realtime.showing;

import java.util.HashMap;
import java.util.Map;
import org.tertulia.realtime.wire.Frame;

/**
 * The large frames that were made lately, for other sockets that need the same. Small ones are made faster than they are found.
 */
final class FrameShelf {
    private static final int LARGE_BYTES = 4 * 1024;
    private static final int MOST = 256;

    private final Map<Changes.Told, Frame> frames = new HashMap<>();

    Frame frame(Changes.Told told) {
        if (told.length() < LARGE_BYTES) {
            return Frame.of(Changes.text(told));
        }
        var made = frames.get(told);
        if (made == null) {
            made = Frame.forMany(Changes.text(told));
            keep(told, made);
        }
        return made;
    }

    private void keep(Changes.Told told, Frame made) {
        if (frames.size() < MOST) {
            frames.put(told, made);
        }
    }

    void clear() {
        frames.clear();
    }
}
