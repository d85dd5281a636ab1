package org.tertulia.server.files;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A short PDF without a password or active content. */
final class PdfPages implements PageSource {
    static final int MOST_PAGES = 12;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    static PdfPages open(File file) throws IOException, UnacceptableException {
        var pages = new PdfPages(load(file));
        try {
            pages.check();
            return pages;
        } catch (IOException | UnacceptableException refused) {
            pages.close();
            throw refused;
        }
    }

    private static PDDocument load(File file) throws IOException, UnacceptableException {
        try {
            return Loader.loadPDF(file, IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException locked) {
            throw new UnacceptableException("poster.encrypted");
        }
    }

    private void check() throws IOException, UnacceptableException {
        if (document.isEncrypted()) {
            throw new UnacceptableException("poster.encrypted");
        }
        new PdfSafety(document.getDocument()).check();
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new UnacceptableException("poster.too-many-pages");
        }
        if (document.getNumberOfPages() == 0) {
            throw new UnacceptableException("poster.unreadable");
        }
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public BufferedImage draw(int page) throws IOException, UnacceptableException {
        var box = document.getPage(page).getCropBox();
        var turned = document.getPage(page).getRotation() % 180 != 0;
        var width = turned ? box.getHeight() : box.getWidth();
        var height = turned ? box.getWidth() : box.getHeight();
        if (!(width >= 1 && height >= 1)) {
            throw new UnacceptableException("poster.unreadable");
        }
        var shape = Shape.within(Shape.LARGEST, width, height);
        return renderer.renderImage(page, Math.min(shape.width() / width, shape.height() / height), ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
