package org.tertulia.server.files;

import java.awt.Color;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Draws images smaller without losing thin strokes. */
final class Scaling {
    /** Colours that differ by less in red, green and blue look the same. */
    private static final int SAME = 4;

    private Scaling() {}

    /** The image in this shape. Transparent parts become white. */
    static BufferedImage onWhite(BufferedImage image, Shape shape) {
        var step = image;
        while (step.getWidth() > 2 * shape.width() && step.getHeight() > 2 * shape.height()) {
            step = drawn(step, new Shape(step.getWidth() / 2, step.getHeight() / 2));
        }
        return drawn(step, shape);
    }

    /** Whether nothing can be seen on it. Scans of white paper are not of exactly one colour. */
    static boolean isOfOneColour(BufferedImage image) {
        var first = image.getRGB(0, 0);
        var row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (var colour : row) {
                if (!isAlike(first, colour)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isAlike(int one, int other) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > SAME) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage drawn(Image image, Shape shape) {
        var drawn = new BufferedImage(shape.width(), shape.height(), BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            graphics.drawImage(image, 0, 0, shape.width(), shape.height(), Color.WHITE, null);
        } finally {
            graphics.dispose();
        }
        return drawn;
    }
}
