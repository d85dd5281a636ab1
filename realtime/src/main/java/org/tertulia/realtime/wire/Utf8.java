package org.tertulia.realtime.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A piece of JSON as it is sent, encoded once for everyone who needs it. It never changes. */
public final class Utf8 {
    private final byte[] bytes;
    private final int hash;
    private byte @Nullable [] packed;

    private Utf8(byte[] bytes) {
        this.bytes = bytes;
        this.hash = Arrays.hashCode(bytes);
    }

    public static Utf8 of(String text) {
        return new Utf8(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Utf8 of(ByteArrayOutputStream written) {
        return new Utf8(written.toByteArray());
    }

    /** The same as a piece of a packed frame, made when it is first needed. */
    byte[] packed() {
        var made = packed;
        if (made == null) {
            made = PackedText.pack(bytes);
            packed = made;
        }
        return made;
    }

    public int length() {
        return bytes.length;
    }

    public void writeTo(ByteArrayOutputStream out) {
        out.write(bytes, 0, bytes.length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Utf8 utf8 && hash == utf8.hash && Arrays.equals(bytes, utf8.bytes));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
