package org.tertulia.realtime.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/**
 * The text of a packed frame: one raw deflate stream of pieces that were packed apart. A large piece is packed once for all
 * frames that contain it, and only copied here. What stands between the pieces is stored as it is.
 *
 * <p>A packed piece ends with a synchronous flush, so it ends at a byte, and it refers to nothing before it. So any pieces
 * follow each other.
 */
public final class PackedText {
    /** Smaller pieces are stored as they are: packing them takes more time than it saves bytes. */
    static final int WORTH_PACKING_BYTES = 512;

    private static final int LEVEL = 6;
    private static final int MOST_STORED_BYTES = 0xFFFF;
    private static final int MORE_FOLLOWS = 0;
    private static final int LAST = 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream stored = new ByteArrayOutputStream();

    /** Adds a text that only this frame has. */
    public void put(String text) {
        stored.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes that only this frame has. */
    public void put(byte[] text) {
        stored.writeBytes(text);
    }

    /** Adds a text that other frames may have too. */
    public void put(Utf8 text) {
        if (text.length() < WORTH_PACKING_BYTES) {
            text.writeTo(stored);
        } else {
            store(MORE_FOLLOWS);
            out.writeBytes(text.packed());
        }
    }

    /** The frame with this text. */
    public Frame frame() {
        store(LAST);
        return Frame.ofPacked(out);
    }

    /** Stored blocks, as in RFC 1951, section 3.2.4. The last block of the stream may be empty. */
    private void store(int last) {
        var bytes = stored.toByteArray();
        stored.reset();
        var from = 0;
        while (bytes.length - from > MOST_STORED_BYTES) {
            block(MORE_FOLLOWS, bytes, from, MOST_STORED_BYTES);
            from += MOST_STORED_BYTES;
        }
        if (last == LAST || from < bytes.length) {
            block(last, bytes, from, bytes.length - from);
        }
    }

    private void block(int last, byte[] bytes, int from, int length) {
        out.write(last);
        writeShort(length);
        writeShort(~length);
        out.write(bytes, from, length);
    }

    private void writeShort(int number) {
        out.write(number & 0xFF);
        out.write((number >> 8) & 0xFF);
    }

    /** One piece of a raw deflate stream. */
    static byte[] pack(byte[] text) {
        var deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(text);
            var packed = new ByteArrayOutputStream(text.length / 4);
            var buffer = new byte[8 * 1024];
            int length;
            do {
                length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                packed.write(buffer, 0, length);
            } while (length == buffer.length);
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
