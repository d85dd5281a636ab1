package org.tertulia.server.files;

import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;

/** Notices that a JPEG ends too early. Java fills the rest with grey and only warns. */
final class Completeness implements IIOReadWarningListener {
    private static final int FEW_PIXELS = 16;

    private boolean endsEarly;

    /** Reads a JPEG for its warnings alone. What cannot be read at all fails later, when it is drawn. */
    static boolean isWhole(ImageInputStream jpeg) throws IOException {
        var completeness = new Completeness();
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try {
            reader.addIIOReadWarningListener(completeness);
            reader.setInput(jpeg, true, true);
            var parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(FEW_PIXELS, FEW_PIXELS, 0, 0);
            reader.readRaster(0, parameters);
        } catch (IIOException unreadable) {
            return true;
        } finally {
            reader.dispose();
        }
        return !completeness.endsEarly;
    }

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        endsEarly |= warning.toLowerCase(Locale.ROOT).contains("premature end");
    }

    void check() throws UnacceptableException {
        if (endsEarly) {
            throw new UnacceptableException("poster.incomplete");
        }
    }
}
