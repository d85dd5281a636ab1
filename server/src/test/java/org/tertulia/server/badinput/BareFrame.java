package org.tertulia.server.badinput;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** One raw WebSocket frame, including frames that no normal client sends. */
final class BareFrame {
    static final int CONTINUATION = 0;
    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;

    private static final int LONGEST_HEAD = 14;

    /** A zero mask. It is allowed, though browsers never use it, and keeps the bytes readable. */
    private static final int MASK = 0;

    private final byte[] payload;
    private final int opcode;
    private boolean last = true;
    private boolean masked = true;
    private int reserved;
    private long length;

    private BareFrame(int opcode, byte[] payload) {
        this.opcode = opcode;
        this.payload = payload;
        this.length = payload.length;
    }

    static BareFrame text(String text) {
        return of(TEXT, text);
    }

    static BareFrame of(int opcode, String text) {
        return new BareFrame(opcode, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A frame with these bytes, given as unsigned values. */
    static BareFrame of(int opcode, int... unsigned) {
        var payload = new byte[unsigned.length];
        for (var i = 0; i < unsigned.length; i++) {
            payload[i] = (byte) unsigned[i];
        }
        return new BareFrame(opcode, payload);
    }

    /** The same frame without the final flag. */
    BareFrame unfinished() {
        last = false;
        return this;
    }

    /** The same frame with some reserved bits set. */
    BareFrame reserving(int bits) {
        reserved = bits;
        return this;
    }

    BareFrame unmasked() {
        masked = false;
        return this;
    }

    /** The same frame with this length in its header. */
    BareFrame claiming(long claimed) {
        length = claimed;
        return this;
    }

    byte[] bytes() {
        var bytes = ByteBuffer.allocate(LONGEST_HEAD + payload.length);
        bytes.put((byte) ((last ? 0x80 : 0) | reserved << 4 | opcode));
        putLength(bytes, masked ? 0x80 : 0);
        if (masked) {
            bytes.putInt(MASK);
        }
        bytes.put(payload).flip();
        var written = new byte[bytes.remaining()];
        bytes.get(written);
        return written;
    }

    /** Several frames in one write. */
    static byte[] together(BareFrame... frames) {
        var bytes = new ByteArrayOutputStream();
        for (var frame : frames) {
            bytes.writeBytes(frame.bytes());
        }
        return bytes.toByteArray();
    }

    private void putLength(ByteBuffer bytes, int maskBit) {
        if (length >= 0 && length <= 125) {
            bytes.put((byte) (maskBit | length));
        } else if (length >= 0 && length <= 0xFFFF) {
            bytes.put((byte) (maskBit | 126)).putShort((short) length);
        } else {
            bytes.put((byte) (maskBit | 127)).putLong(length);
        }
    }
}
