package org.tertulia.realtime.showing;

/** What one socket may cost the hub. */
final class ReaderLimits {
    static final int FRAME_BYTES = 32 * 1024;
    static final int SOCKETS_PER_PERSON = 5;
    static final int SCOPES_IN_HELLO = 1_000;
    static final int LEASES_PER_SOCKET = 16;
    static final long STALL_MILLIS = 10_000;

    private ReaderLimits() {}
}
