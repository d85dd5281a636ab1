package org.tertulia.server.files;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A PNG or JPEG: one page. The header gives the number of pixels, so this is checked before decoding. */
final class ImagePage implements PageSource {
    static final long MOST_PIXELS = 40_000_000;

    private final ImageInputStream in;
    private final ImageReader reader;

    ImagePage(File file, FileKind kind) throws IOException {
        ImageIO.setUseCache(false);
        this.in = ImageIO.createImageInputStream(file);
        this.reader = ImageIO.getImageReadersByFormatName(kind.word()).next();
        reader.setInput(in, true, true);
    }

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public BufferedImage draw(int page) throws IOException, UnacceptableException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new UnacceptableException("poster.too-many-pixels");
        }
        var image = reader.read(0, sparing(width, height));
        var target = Shape.within(Shape.LARGEST, width, height);
        return Scaling.onWhite(
                image, width <= target.width() ? new Shape(image.getWidth(), image.getHeight()) : target);
    }

    /** Skips pixels that nobody could see, but keeps twice as many as needed. */
    private ImageReadParam sparing(int width, int height) {
        var step = Math.max(1, Math.min(width / (2 * Shape.LARGEST.width()), height / (2 * Shape.LARGEST.width())));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return parameters;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
