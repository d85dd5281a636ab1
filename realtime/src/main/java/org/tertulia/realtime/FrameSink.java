package org.tertulia.realtime;

/**
 * Where the frames for one browser go. All calls come from the stream's loop. Today each frame is encoded for its socket alone;
 * merging under load and pieces encoded once for many belong behind this interface.
 */
interface FrameSink {
    /** Whether the browser has taken most of what was sent; frames that can wait do wait until it has. */
    boolean isWritable();

    /** Sends a frame, or fails silently when the socket is gone. */
    void send(FromServer frame);

    /** Says why and closes the socket. */
    void end(Farewell farewell);
}
