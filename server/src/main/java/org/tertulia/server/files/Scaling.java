package org.tertulia.server.files;

import java.awt.Color;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Draws images smaller without losing thin strokes. */
final class Scaling {
    private Scaling() {}

    /** The image in this shape. Transparent parts become white. */
    static BufferedImage onWhite(BufferedImage image, Shape shape) {
        var step = image;
        while (step.getWidth() > 2 * shape.width() && step.getHeight() > 2 * shape.height()) {
            step = drawn(step, new Shape(step.getWidth() / 2, step.getHeight() / 2));
        }
        return drawn(step, shape);
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
