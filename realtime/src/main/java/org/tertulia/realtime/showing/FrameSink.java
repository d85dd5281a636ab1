package org.tertulia.realtime.showing;

import org.tertulia.realtime.wire.Farewell;
import org.tertulia.realtime.wire.Frame;

/** Where the frames for one browser go. All calls come from the stream's loop. */
public interface FrameSink {
    /** Whether the browser has taken most of what was sent; frames that can wait do wait until it has. */
    boolean isWritable();

    /** Sends a frame, or fails silently when the socket is gone. */
    void send(Frame frame);

    /** Says why and closes the socket. */
    void end(Farewell farewell);
}
