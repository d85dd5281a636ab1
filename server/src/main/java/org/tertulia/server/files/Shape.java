package org.tertulia.server.files;

/** Width and height in pixels. */
record Shape(int width, int height) {
    /** What a screen in a hall can show. An upright A-series page still fits its width. */
    static final Shape LARGEST = new Shape(1920, 2716);

    /** The largest shape of these proportions that fits into another. It is never larger than the original. */
    static Shape within(Shape limit, double width, double height) {
        var scale = Math.min(limit.width / width, limit.height / height);
        return new Shape(rounded(width * scale), rounded(height * scale));
    }

    long pixels() {
        return (long) width * height;
    }

    Shape turned() {
        return new Shape(/* width= */ height, /* height= */ width);
    }

    Shape scaled(double factor) {
        return new Shape(rounded(width * factor), rounded(height * factor));
    }

    private static int rounded(double length) {
        return Math.max(1, (int) Math.round(length));
    }
}
