package org.tertulia.realtime;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One message of the server as a WebSocket frame, head and all, so that nothing is left to be encoded for a socket. It is never
 * changed and may go to any number of sockets.
 */
final class Frame {
    private static final byte FINAL_TEXT = (byte) 0x81;
    private static final int SHORT_LENGTH = 125;
    private static final int MEDIUM_LENGTH = 0xFFFF;

    private final byte[] bytes;
    private final int head;
    private final ByteBuf shared;

    private Frame(byte[] bytes, int head, ByteBuf shared) {
        this.bytes = bytes;
        this.head = head;
        this.shared = Unpooled.unreleasableBuffer(shared);
    }

    static Frame of(FromServer message) {
        return of(Wire.text(message).getBytes(StandardCharsets.UTF_8));
    }

    static Frame of(byte[] text) {
        var head = headLength(text.length);
        var bytes = encode(text, head);
        return new Frame(bytes, head, Unpooled.wrappedBuffer(bytes));
    }

    /** A frame for so many sockets that it pays to have it outside the heap, from where it goes out without being copied. */
    static Frame forMany(byte[] text) {
        var head = headLength(text.length);
        var bytes = encode(text, head);
        var outside = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        return new Frame(bytes, head, Unpooled.wrappedBuffer(outside));
    }

    /** A final text frame from server to browser, unmasked, as in RFC 6455, section 5.2. */
    private static byte[] encode(byte[] text, int head) {
        var frame = ByteBuffer.allocate(head + text.length).put(FINAL_TEXT);
        switch (head) {
            case 2 -> frame.put((byte) text.length);
            case 4 -> frame.put((byte) 126).putShort((short) text.length);
            default -> frame.put((byte) 127).putLong(text.length);
        }
        return frame.put(text).array();
    }

    private static int headLength(int length) {
        if (length <= SHORT_LENGTH) {
            return 2;
        }
        return length <= MEDIUM_LENGTH ? 4 : 10;
    }

    int length() {
        return bytes.length;
    }

    /** The bytes for one socket; only their position is its own. Nobody gives them back: they go with the frame. */
    ByteBuf forOneSocket() {
        return shared.duplicate();
    }

    /** What it says. */
    String text() {
        return new String(Arrays.copyOfRange(bytes, head, bytes.length), StandardCharsets.UTF_8);
    }
}
