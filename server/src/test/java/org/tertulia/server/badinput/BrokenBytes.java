package org.tertulia.server.badinput;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Breaks a client's data: its frames, its bytes, and how they are split. */
final class BrokenBytes {
    private static final int LONGEST_RANGE = 200;
    private static final int MASK_AT = 2;

    private final Random random;

    BrokenBytes(Random random) {
        this.random = random;
    }

    /** These frames with one to four errors. */
    byte[] broken(List<byte[]> frames) {
        var wrong = new ArrayList<>(frames);
        for (var times = 1 + random.nextInt(2); times > 0; times--) {
            breakFrames(wrong);
        }
        var bytes = together(wrong);
        for (var times = random.nextInt(3); times > 0; times--) {
            bytes = broken(bytes);
        }
        return bytes;
    }

    private void breakFrames(List<byte[]> frames) {
        var at = random.nextInt(frames.size());
        switch (random.nextInt(6)) {
            case 0 -> frames.add(frames.get(at));
            case 1 -> frames.remove(frames.size() > 1 ? at : frames.size() - 1);
            case 2 -> Collections.swap(frames, at, random.nextInt(frames.size()));
            case 3 -> frames.set(at, changed(frames.get(at), 0, random.nextInt(256)));
            case 4 -> frames.set(at, changed(frames.get(at), 1, random.nextInt(256)));
            default -> frames.set(at, changed(frames.get(at), MASK_AT + random.nextInt(6), random.nextInt(256)));
        }
        if (frames.isEmpty()) {
            frames.add(noise());
        }
    }

    private static byte[] changed(byte[] frame, int at, int value) {
        var changed = frame.clone();
        changed[Math.min(at, frame.length - 1)] = (byte) value;
        return changed;
    }

    /** These bytes with one error. */
    byte[] broken(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        var from = random.nextInt(bytes.length);
        var to = Math.min(bytes.length, from + 1 + random.nextInt(LONGEST_RANGE));
        var range = Arrays.copyOfRange(bytes, from, to);
        return switch (random.nextInt(5)) {
            case 0 -> flipped(bytes, from);
            case 1 -> joined(bytes, from, new byte[0], to);
            case 2 -> joined(bytes, from, noise(), from);
            case 3 -> joined(bytes, to, range, to);
            default -> joined(bytes, from, noise(), to);
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        var flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private byte[] noise() {
        var noise = new byte[1 + random.nextInt(LONGEST_RANGE)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
        return together(List.of(Arrays.copyOf(bytes, until), between, Arrays.copyOfRange(bytes, from, bytes.length)));
    }

    static byte[] together(List<byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        parts.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
