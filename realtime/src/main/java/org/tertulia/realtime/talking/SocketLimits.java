package org.tertulia.realtime.talking;

/** What one socket may cost. */
public final class SocketLimits {
    /**
     * The largest frame that the server's WebSocket options should let through. A frame below it that is still too large is
     * refused here with a proper close; a larger one is cut off in the middle.
     */
    public static final int DECODED_FRAME_BYTES = 1024 * 1024;

    /** The subprotocol that a browser asks for. */
    public static final String SUBPROTOCOL = "tertulia.v1";

    static final int MAX_FRAME_BYTES = 32 * 1024;
    static final int MAX_MESSAGE_BYTES = 64 * 1024;
    static final long HELLO_MILLIS = 5_000;
    static final long SILENCE_MILLIS = 45_000;
    static final long PING_MILLIS = 15_000;
    static final int PENDING_BYTES = 256 * 1024;
    static final int DRAINED_BYTES = 64 * 1024;
    static final int MESSAGES_PER_SECOND = 10;
    static final int MESSAGES_IN_A_BURST = 40;
    static final int LEASE_KEY_CHARS = 100;
    static final int FRAMES_PER_SECOND = 50;
    static final int FRAMES_IN_A_BURST = 400;

    private SocketLimits() {}
}
