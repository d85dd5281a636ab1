package org.tertulia.server.files;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Reads JPEGs in the four colours of a printer (CMYK). Java cannot, but PDFBox can, because PDFs have them too. */
final class PrintJpeg {
    private PrintJpeg() {}

    static BufferedImage read(File file, int step) throws IOException {
        try (var document = new PDDocument();
                var in = new FileInputStream(file)) {
            return JPEGFactory.createFromStream(document, in).getImage(null, step);
        }
    }
}
