package org.tertulia.realtime;

import java.util.HashMap;
import java.util.Map;

/** The frames that were made lately, for others to whom the same is to be told. */
final class FrameShelf {
    private static final int MOST = 256;

    private final Map<Changes.Told, Frame> frames = new HashMap<>();

    Frame frame(Changes.Told told) {
        var made = frames.get(told);
        if (made != null) {
            return made;
        }
        var frame = Frame.of(Changes.text(told));
        if (frames.size() < MOST) {
            frames.put(told, frame);
        }
        return frame;
    }

    void clear() {
        frames.clear();
    }
}
