package org.tertulia.server.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes images as JPEG of limited size. It lowers the quality first, then the size. */
final class Jpeg {
    static final int MOST_BYTES_ON_A_SCREEN = 1_500_000;
    static final int MOST_BYTES_ON_A_PHONE = 100_000;
    private static final int WIDEST_ON_A_PHONE = 1280;
    private static final float[] QUALITIES = {0.88f, 0.78f, 0.66f, 0.54f};
    private static final double SMALLER = 0.85;

    private Jpeg() {}

    static byte[] forScreen(BufferedImage page) throws IOException {
        return fitting(page, shape(page), MOST_BYTES_ON_A_SCREEN);
    }

    static byte[] forPhone(BufferedImage page) throws IOException {
        var width = Math.min(WIDEST_ON_A_PHONE, page.getWidth());
        return fitting(page, shape(page).scaled((double) width / page.getWidth()), MOST_BYTES_ON_A_PHONE);
    }

    private static Shape shape(BufferedImage page) {
        return new Shape(page.getWidth(), page.getHeight());
    }

    /** Terminates, because the shape shrinks until one pixel is left. */
    private static byte[] fitting(BufferedImage page, Shape largest, int mostBytes) throws IOException {
        for (var shape = largest; ; shape = shape.scaled(SMALLER)) {
            var image = Scaling.onWhite(page, shape);
            for (var quality : QUALITIES) {
                var bytes = written(image, quality);
                if (bytes.length <= mostBytes) {
                    return bytes;
                }
            }
        }
    }

    private static byte[] written(BufferedImage image, float quality) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
