package org.tertulia.server.files;

import java.io.IOException;
import java.util.Set;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Makes the largest images of a PDF smaller before its pages are drawn, because PDFBox would hold all their rows in
 * memory. JPEGs stay, because PDFBox reads them with gaps.
 */
final class LargeImages {
    private static final long MOST_PIXELS = 24_000_000;

    /** Still more than is shown. */
    private static final long PIXELS_KEPT = 16_000_000;

    private static final Log LOG = LogFactory.getLog(LargeImages.class);

    private LargeImages() {}

    static void shrinkIn(COSDocument document) {
        for (var key : Set.copyOf(document.getXrefTable().keySet())) {
            var object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && PdfImage.is(stream)) {
                shrink(new PdfImage(stream));
            }
        }
    }

    /** A broken image stays as it is. If a page shows it, drawing fails there and names the page. */
    private static void shrink(PdfImage image) {
        var pixels = image.shape().pixels();
        if (pixels <= MOST_PIXELS || !image.hasRows()) {
            return;
        }
        var step = (int) Math.ceil(Math.sqrt((double) pixels / PIXELS_KEPT));
        try {
            var rows = new ShrinkingRows(
                    image.shape(), image.components(), image.bits(), step, !image.hasNamesForSamples());
            image.decode(rows);
            if (rows.isComplete()) {
                replace(image, rows);
            }
        } catch (IOException broken) {
            LOG.debug("A large image cannot be decoded", broken);
        }
    }

    private static void replace(PdfImage image, ShrinkingRows rows) throws IOException {
        var stream = image.stream();
        try (var out = stream.createRawOutputStream()) {
            out.write(image.isStencil() ? packed(rows) : rows.pixels());
        }
        stream.removeItem(COSName.FILTER);
        stream.removeItem(COSName.DECODE_PARMS);
        stream.setInt(COSName.WIDTH, rows.shape().width());
        stream.setInt(COSName.HEIGHT, rows.shape().height());
        stream.setInt(COSName.BITS_PER_COMPONENT, image.isStencil() ? 1 : 8);
    }

    /** A stencil has one bit for each pixel. */
    private static byte[] packed(ShrinkingRows rows) {
        var width = rows.shape().width();
        var bytesInRow = (width + 7) / 8;
        var bits = new byte[bytesInRow * rows.shape().height()];
        for (int i = 0; i < rows.pixels().length; i++) {
            if (rows.pixels()[i] < 0) {
                bits[i / width * bytesInRow + i % width / 8] |= (byte) (0x80 >> (i % width % 8));
            }
        }
        return bits;
    }
}
