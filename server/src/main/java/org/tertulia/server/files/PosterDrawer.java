package org.tertulia.server.files;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws a page, and fails when one of its images cannot be decoded. PDFBox itself leaves the image out and only writes
 * that to its log, so a scanned page would come out white.
 */
final class PosterDrawer extends PageDrawer {
    private static final double MOST_PIXELS = 10_000_000;

    private final Set<COSBase> whole = new HashSet<>();
    private boolean drewImages;

    PosterDrawer(PageDrawerParameters parameters) throws IOException {
        super(parameters);
    }

    /** Whether the page has images. Then it is not meant to be of one colour. */
    boolean drewImages() {
        return drewImages;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        drewImages = true;
        if (new Shape(image.getWidth(), image.getHeight()).pixels() > ImagePage.MOST_PIXELS) {
            throw new BrokenImageException(new IOException("the image is larger than its PDF says"));
        }
        try {
            checkWhole(image);
            super.drawImage(image);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new BrokenImageException(broken);
        }
    }

    private void checkWhole(PDImage drawn) throws IOException {
        if (drawn.getCOSObject() instanceof COSStream stream && whole.add(stream)) {
            if (new PdfImage(stream).endsEarly()) {
                throw new IOException("a part of the image is missing");
            }
        }
    }

    /** Reads twice as many pixels as are drawn, if memory allows, so that letters stay legible. */
    @Override
    protected int getSubsampling(PDImage image, AffineTransform place) {
        var pixels = (double) image.getWidth() * image.getHeight();
        var unseen = (int) Math.sqrt(pixels / Math.max(1, Math.abs(place.getDeterminant()))) / 2;
        var tooMany = (int) Math.ceil(Math.sqrt(pixels / MOST_PIXELS));
        return Math.clamp(Math.max(unseen, tooMany), 1, Math.min(image.getWidth(), image.getHeight()));
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        if (failure instanceof BrokenImageException) {
            throw failure;
        }
        if (OperatorName.DRAW_OBJECT.equals(operator.getName()) && isImage(operands)) {
            throw new BrokenImageException(failure);
        }
        super.operatorException(operator, operands, failure);
    }

    private boolean isImage(List<COSBase> operands) {
        var objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return objects != null
                && !operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && PdfImage.is(objects.getDictionaryObject(name));
    }

    /** An image of the page cannot be decoded. */
    static final class BrokenImageException extends IOException {
        private static final long serialVersionUID = 1;

        BrokenImageException(Throwable cause) {
            super(cause);
        }
    }
}
