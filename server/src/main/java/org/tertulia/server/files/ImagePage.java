package org.tertulia.server.files;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A PNG or JPEG: one page. The header gives the number of pixels, so this is checked before decoding. A picture at
 * print size is read with gaps, row by row, so it is never whole in memory.
 */
final class ImagePage implements PageSource {
    /** A0 at 300 dots per inch, with a margin to trim. */
    static final long MOST_PIXELS = 150_000_000;

    /** What is read is at most this large. It still has more pixels than are shown. */
    private static final long MOST_PIXELS_READ = 24_000_000;

    private final File file;
    private final FileKind kind;
    private final ImageInputStream in;
    private final ImageReader reader;
    private final Completeness completeness = new Completeness();

    ImagePage(File file, FileKind kind) throws IOException {
        ImageIO.setUseCache(false);
        this.file = file;
        this.kind = kind;
        this.in = ImageIO.createImageInputStream(file);
        this.reader = ImageIO.getImageReadersByFormatName(kind.word()).next();
        reader.setInput(in, true, true);
        reader.addIIOReadWarningListener(completeness);
    }

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public BufferedImage draw(int page) throws IOException, UnacceptableException {
        var stored = new Shape(reader.getWidth(0), reader.getHeight(0));
        if (stored.pixels() > MOST_PIXELS) {
            throw new UnacceptableException("poster.too-many-pixels");
        }
        var orientation = Orientation.of(file, kind);
        var limit = orientation.swapsSides() ? Shape.LARGEST.turned() : Shape.LARGEST;
        var image = read(stored, limit);
        completeness.check();
        var target = Shape.within(limit, stored.width(), stored.height());
        var drawn = Scaling.onWhite(
                image, stored.width() <= target.width() ? new Shape(image.getWidth(), image.getHeight()) : target);
        return orientation.upright(drawn);
    }

    private BufferedImage read(Shape stored, Shape limit) throws IOException {
        var step = step(stored, limit);
        try {
            return reader.read(0, sparing(step));
        } catch (IIOException unsupported) {
            if (kind != FileKind.JPEG) {
                throw unsupported;
            }
            return PrintJpeg.read(file, step);
        }
    }

    /** Skips pixels that nobody could see, but keeps twice as many as needed, if memory allows. */
    private static int step(Shape stored, Shape limit) {
        var unseen = Math.min(stored.width() / (2 * limit.width()), stored.height() / (2 * limit.width()));
        var tooMany = (int) Math.ceil(Math.sqrt((double) stored.pixels() / MOST_PIXELS_READ));
        return Math.clamp(Math.max(unseen, tooMany), 1, Math.min(stored.width(), stored.height()));
    }

    private ImageReadParam sparing(int step) {
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
