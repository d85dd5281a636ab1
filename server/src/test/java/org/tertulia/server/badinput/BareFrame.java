package org.tertulia.server.badinput;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** One frame of a WebSocket as it is written, also such as no honest client writes. */
final class BareFrame {
    static final int CONTINUATION = 0;
    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;

    private static final int LONGEST_HEAD = 14;

    /** Allowed, though no browser takes it: what is written stays readable. */
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

    /** With these bytes, given as their unsigned values. */
    static BareFrame of(int opcode, int... unsigned) {
        var payload = new byte[unsigned.length];
        for (var i = 0; i < unsigned.length; i++) {
            payload[i] = (byte) unsigned[i];
        }
        return new BareFrame(opcode, payload);
    }

    /** More is to come. */
    BareFrame unfinished() {
        last = false;
        return this;
    }

    /** Uses some of the three bits that nobody may use. */
    BareFrame reserving(int bits) {
        reserved = bits;
        return this;
    }

    BareFrame unmasked() {
        masked = false;
        return this;
    }

    /** Says that it has this length. */
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

    /** Several at once, as they may come. */
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
