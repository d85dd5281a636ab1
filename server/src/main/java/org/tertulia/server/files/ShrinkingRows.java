package org.tertulia.server.files;

import java.io.OutputStream;

/**
 * Takes the decoded rows of an image one after the other, and makes one pixel of each square of pixels: their average,
 * or the first one where an average would mean nothing. Only one row of the large image is in memory. The result has 8
 * bits for each component.
 */
final class ShrinkingRows extends OutputStream {
    private final int components;
    private final int bits;
    private final int step;
    private final boolean averages;
    private final byte[] row;
    private final int[] sums;
    private final Shape shape;
    private final byte[] pixels;
    private int filled;
    private long rows;

    ShrinkingRows(Shape large, int components, int bits, int step, boolean averages) {
        this.components = components;
        this.bits = bits;
        this.step = step;
        this.averages = averages;
        this.shape = new Shape(Math.max(1, large.width() / step), Math.max(1, large.height() / step));
        this.row = new byte[(int) (((long) large.width() * components * bits + 7) / 8)];
        this.sums = new int[shape.width() * components];
        this.pixels = new byte[shape.height() * sums.length];
    }

    Shape shape() {
        return shape;
    }

    byte[] pixels() {
        return pixels;
    }

    /** Programs differ in the very last rows, so a few may be missing. */
    boolean isComplete() {
        return (double) rows / step >= shape.height() * PdfImage.ENOUGH;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (int at = from; at < from + length; ) {
            var part = Math.min(row.length - filled, from + length - at);
            System.arraycopy(bytes, at, row, filled, part);
            filled += part;
            at += part;
            if (filled == row.length) {
                take();
                filled = 0;
            }
        }
    }

    private void take() {
        var target = (int) (rows / step);
        var inSquare = rows % step;
        rows++;
        if (target >= shape.height()) {
            return;
        }
        if (averages || inSquare == 0) {
            add();
        }
        if (inSquare == step - 1) {
            put(target);
        }
    }

    private void add() {
        var wide = averages ? step : 1;
        for (int x = 0, at = 0; x < shape.width(); x++) {
            for (int component = 0; component < components; component++, at++) {
                for (int i = 0; i < wide; i++) {
                    sums[at] += sample((x * step + i) * components + component);
                }
            }
        }
    }

    /** The highest eight bits, since more cannot be seen. */
    private int sample(int number) {
        return switch (bits) {
            case 8 -> row[number] & 0xFF;
            case 16 -> row[2 * number] & 0xFF;
            default -> {
                var bit = number * bits;
                yield (row[bit >> 3] >> (8 - bits - (bit & 7))) & ((1 << bits) - 1);
            }
        };
    }

    private void put(int target) {
        var count = averages ? step * step : 1;
        var most = averages && bits < 8 ? (1 << bits) - 1 : 255;
        for (int i = 0; i < sums.length; i++) {
            pixels[target * sums.length + i] = (byte) (sums[i] * 255L / ((long) count * most));
            sums[i] = 0;
        }
    }
}
