package org.tertulia.realtime.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufInputStream;
import io.netty.buffer.ByteBufOutputStream;
import io.netty.buffer.Unpooled;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * One message of the server as a complete WebSocket frame, with its head, so that nothing has to be encoded for a socket. It
 * never changes and may be sent to any number of sockets.
 */
public final class Frame {
    private static final byte FINAL_TEXT = (byte) 0x81;
    private static final byte FINAL_BINARY = (byte) 0x82;
    private static final int SHORT_LENGTH = 125;
    private static final int MEDIUM_LENGTH = 0xFFFF;

    private final int head;
    private final ByteBuf bytes;

    private Frame(byte kind, int head, ByteBuf empty, ByteArrayOutputStream text) {
        this.head = head;
        this.bytes = empty;
        encode(kind, text);
    }

    public static Frame of(FromServer message) {
        var text = new ByteArrayOutputStream();
        text.writeBytes(Wire.text(message).getBytes(StandardCharsets.UTF_8));
        return of(text);
    }

    public static Frame of(ByteArrayOutputStream text) {
        var head = headLength(text.size());
        return new Frame(FINAL_TEXT, head, Unpooled.buffer(head + text.size()), text);
    }

    /** A binary frame: its text is packed as a raw deflate stream. It may be sent to many sockets. */
    static Frame ofPacked(ByteArrayOutputStream packed) {
        return outside(FINAL_BINARY, packed);
    }

    /** A frame for many sockets, outside the heap: it is sent from there without a copy. */
    public static Frame forMany(ByteArrayOutputStream text) {
        return outside(FINAL_TEXT, text);
    }

    private static Frame outside(byte kind, ByteArrayOutputStream text) {
        var head = headLength(text.size());
        var outside = ByteBuffer.allocateDirect(head + text.size());
        return new Frame(kind, head, Unpooled.wrappedBuffer(outside).clear(), text);
    }

    /** A final frame from server to browser, unmasked, as in RFC 6455, section 5.2. */
    private void encode(byte kind, ByteArrayOutputStream text) {
        bytes.writeByte(kind);
        switch (head) {
            case 2 -> bytes.writeByte(text.size());
            case 4 -> bytes.writeByte(126).writeShort(text.size());
            default -> bytes.writeByte(127).writeLong(text.size());
        }
        try {
            text.writeTo(new ByteBufOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int headLength(int length) {
        if (length <= SHORT_LENGTH) {
            return 2;
        }
        return length <= MEDIUM_LENGTH ? 4 : 10;
    }

    public int length() {
        return bytes.readableBytes();
    }

    /**
     * The bytes for one socket, which releases them; only their position belongs to it. The frame does not release its own bytes:
     * they go when nothing refers to the frame.
     */
    public ByteBuf forOneSocket() {
        return bytes.retainedDuplicate();
    }

    /** Whether the message is packed. */
    public boolean isPacked() {
        return bytes.getByte(0) == FINAL_BINARY;
    }

    /** The message in this frame. */
    public String text() {
        return isPacked() ? unpacked() : bytes.toString(head, bytes.readableBytes() - head, StandardCharsets.UTF_8);
    }

    private String unpacked() {
        var packed = new ByteBufInputStream(bytes.slice(head, bytes.readableBytes() - head));
        try (var text = new InflaterInputStream(packed, new Inflater(true))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
