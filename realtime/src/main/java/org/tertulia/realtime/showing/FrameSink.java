package org.tertulia.realtime.showing;

import org.tertulia.realtime.wire.Farewell;
import org.tertulia.realtime.wire.Frame;

/** The way for frames to one browser. All calls come from the stream's loop. */
public interface FrameSink {
    /** Whether the browser has taken most of what was sent; frames that can wait are sent only then. */
    boolean isWritable();

    /** Sends a frame, or fails silently when the socket is gone. */
    void send(Frame frame);

    /** Says why and closes the socket. */
    void end(Farewell farewell);
}
