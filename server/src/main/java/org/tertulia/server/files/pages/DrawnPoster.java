package org.tertulia.server.files.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.tertulia.posters.practices.PosterId;

/**
 * The drawn pages of a poster as one file. The file that somebody brought is never given away. The same pages give the same
 * file, which names its poster, so that it is known when it comes back.
 *
 * @param pages JPEG images, at least one
 */
public record DrawnPoster(PosterId poster, List<byte[]> pages) {
    private static final String NAME = "DrawnPoster";
    private static final Pattern NAMED = Pattern.compile("/" + NAME + " \\(([0-9a-f]{32})\\)");

    /** The ending of a file with so many pages. */
    public static String ending(int pages) {
        return pages == 1 ? ".jpg" : ".pdf";
    }

    /** The poster of which a PDF says that it shows its pages. It may say so wrongly. */
    public static Optional<PosterId> namedIn(byte[] pdf) {
        var match = NAMED.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        return match.find() ? Optional.of(new PosterId(match.group(1))) : Optional.empty();
    }

    /** Whether this is the file of these pages. */
    public boolean isIn(byte[] file) {
        try {
            return Arrays.equals(file(), file);
        } catch (IOException broken) {
            return false;
        }
    }

    /** The image of a single page as it is, or a PDF. */
    public byte[] file() throws IOException {
        return pages.size() == 1 ? pages.getFirst() : pdf();
    }

    private byte[] pdf() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.setDocumentId(0L);
            document.getDocumentInformation().setCustomMetadataValue(NAME, poster.value());
            for (var page : pages) {
                add(document, page);
            }
            document.save(bytes, CompressParameters.NO_COMPRESSION);
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
