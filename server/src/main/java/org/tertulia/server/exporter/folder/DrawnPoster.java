package org.tertulia.server.exporter.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * The drawn pages of a poster as one file. The file that somebody brought is never given away.
 *
 * @param pages JPEG images, at least one
 */
public record DrawnPoster(List<byte[]> pages) {
    /** The ending of a file with so many pages. */
    static String ending(int pages) {
        return pages == 1 ? ".jpg" : ".pdf";
    }

    /** The image of a single page as it is, or a PDF. */
    byte[] file() throws IOException {
        return pages.size() == 1 ? pages.getFirst() : pdf();
    }

    private byte[] pdf() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (var page : pages) {
                add(document, page);
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void add(PDDocument document, byte[] jpeg) throws IOException {
        var image = JPEGFactory.createFromByteArray(document, jpeg);
        var page = new PDPage(new PDRectangle(image.getWidth(), image.getHeight()));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0);
        }
    }
}
