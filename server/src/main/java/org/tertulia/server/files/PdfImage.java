package org.tertulia.server.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;

/** An image in a PDF, as its dictionary describes it. */
record PdfImage(COSStream stream) {
    /** Their data has a form of its own, with a size of its own. PDFBox reads them with gaps. */
    private static final Set<COSName> PHOTOS = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);

    /** Which part of its data an image must have. Programs that write PDFs differ in the very last rows. */
    static final double ENOUGH = 0.98;

    static boolean is(COSBase object) {
        return object instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    Shape shape() {
        return new Shape(stream.getInt(COSName.WIDTH, 0), stream.getInt(COSName.HEIGHT, 0));
    }

    boolean isStencil() {
        return stream.getBoolean(COSName.IMAGE_MASK, false);
    }

    int bits() {
        return isStencil() ? 1 : stream.getInt(COSName.BITS_PER_COMPONENT, COSName.BPC, 8);
    }

    boolean isJpeg() {
        return filters().stream().anyMatch(PHOTOS::contains);
    }

    boolean isJpeg2000() {
        return filters().contains(COSName.JPX_DECODE);
    }

    /** Whether its data are plain rows of samples, so that their number is known. */
    boolean hasRows() {
        return !isJpeg() && !isJpeg2000();
    }

    int components() throws IOException {
        return isStencil() ? 1 : colours().getNumberOfComponents();
    }

    /** Whether its samples are names of colours or of what is transparent. Between two of them there is nothing. */
    boolean hasNamesForSamples() throws IOException {
        return !isStencil()
                && (colours() instanceof PDIndexed || stream.getDictionaryObject(COSName.MASK) instanceof COSArray);
    }

    /** Whether a part of it is missing. PDFBox would draw that part white, grey or black, and say nothing. */
    boolean endsEarly() throws IOException {
        if (isJpeg()) {
            return filters().size() == 1 && !isWholeJpeg();
        }
        return !isJpeg2000() && !hasAllRows();
    }

    private boolean isWholeJpeg() throws IOException {
        try (var in = stream.createRawInputStream();
                var jpeg = new MemoryCacheImageInputStream(in)) {
            return Completeness.isWhole(jpeg);
        }
    }

    private boolean hasAllRows() throws IOException {
        var bitsInRow = (long) shape().width() * components() * bits();
        var rows = new Counting();
        decode(rows);
        return rows.bytes >= (bitsInRow + 7) / 8 * shape().height() * ENOUGH;
    }

    /** Decodes it and keeps no more in memory than the filter does. */
    void decode(OutputStream decoded) throws IOException {
        var filters = filters();
        if (filters.size() == 1) {
            FilterFactory.INSTANCE
                    .getFilter(filters.getFirst())
                    .decode(stream.createRawInputStream(), decoded, stream, 0);
        } else {
            try (var in = stream.createInputStream()) {
                in.transferTo(decoded);
            }
        }
    }

    private PDColorSpace colours() throws IOException {
        return PDColorSpace.create(stream.getDictionaryObject(COSName.COLORSPACE, COSName.CS));
    }

    private List<COSName> filters() {
        return switch (stream.getFilters()) {
            case COSName single -> List.of(single);
            case COSArray several ->
                several.toList().stream()
                        .filter(COSName.class::isInstance)
                        .map(COSName.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }

    /** Counts bytes and forgets them. */
    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int value) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
