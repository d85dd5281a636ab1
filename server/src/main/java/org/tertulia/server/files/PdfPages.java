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
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.files.PosterDrawer.BrokenImageException;

/** A short PDF without active content that opens without a password. It may restrict printing or copying. */
final class PdfPages implements PageSource {
    static final int MOST_PAGES = 12;

    private final PDDocument document;
    private final Renderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new Renderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    static PdfPages open(File file) throws IOException, UnacceptableException {
        var pages = new PdfPages(load(file));
        try {
            pages.check();
            LargeImages.shrinkIn(pages.document.getDocument());
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
        } catch (NoClassDefFoundError missing) {
            if (needsCertificate(missing)) {
                throw new UnacceptableException("poster.encrypted");
            }
            throw missing;
        }
    }

    /** PDFBox needs a library for certificates that the drawing process does not have. */
    private static boolean needsCertificate(NoClassDefFoundError missing) {
        return String.valueOf(missing.getMessage()).startsWith("org/bouncycastle/");
    }

    private void check() throws IOException, UnacceptableException {
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
        return checked(page, rendered(page, Math.min(shape.width() / width, shape.height() / height)));
    }

    private BufferedImage rendered(int page, float scale) throws IOException, UnacceptableException {
        try {
            return renderer.renderImage(page, scale, ImageType.RGB);
        } catch (BrokenImageException broken) {
            throw UnacceptableException.onPage(page, "poster.image-broken");
        }
    }

    /** Some images decode without an error and give nothing. */
    private BufferedImage checked(int page, BufferedImage drawn) throws UnacceptableException {
        if (renderer.drewImages() && Scaling.isOfOneColour(drawn)) {
            throw UnacceptableException.onPage(page, "poster.blank-page");
        }
        return drawn;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** Draws with {@link PosterDrawer}, and remembers the one of the latest page. */
    private static final class Renderer extends PDFRenderer {
        private @Nullable PosterDrawer latest;

        Renderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            var drawer = new PosterDrawer(parameters);
            latest = drawer;
            return drawer;
        }

        boolean drewImages() {
            return latest != null && latest.drewImages();
        }
    }
}
