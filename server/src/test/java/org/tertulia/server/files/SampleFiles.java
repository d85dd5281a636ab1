package org.tertulia.server.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Good and bad files, as people upload them. */
final class SampleFiles {
    private SampleFiles() {}

    static byte[] poster(String name) throws IOException {
        try (InputStream in = SampleFiles.class.getResourceAsStream("/sample/barcelona-2022/posters/" + name)) {
            if (in == null) {
                throw new IOException("There is no poster " + name);
            }
            return in.readAllBytes();
        }
    }

    /** An image that compresses badly. */
    static byte[] noise(String format, int width, int height) throws IOException {
        var random = new Random(7);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return written(image, format);
    }

    /** A fully transparent PNG. */
    static byte[] glass() throws IOException {
        return written(new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static byte[] written(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    static Color middle(BufferedImage image) {
        return new Color(image.getRGB(image.getWidth() / 2, image.getHeight() / 2));
    }

    /** A PNG of a few bytes. Its header announces more pixels than fit in memory. */
    static byte[] flood() throws IOException {
        var png = written(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png");
        putInt(png, 16, 60_000);
        putInt(png, 20, 60_000);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        putInt(png, 29, (int) sum.getValue());
        return png;
    }

    static byte[] followed(Object... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.write(part instanceof byte[] raw ? raw : part.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }

    /** A zip file with one entry. */
    static byte[] archive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("hidden"));
            zip.write(1);
        }
        return bytes.toByteArray();
    }

    private static void putInt(byte[] bytes, int at, int value) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (value >>> (24 - 8 * i));
        }
    }

    static byte[] pdf(int pages) {
        return pdf(pages, document -> {});
    }

    static byte[] pdf(int pages, Consumer<PDDocument> change) {
        try (var document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage(new PDRectangle(842, 595)));
            }
            change.accept(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] locked(String userPassword) {
        return pdf(1, document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    static byte[] withScript() {
        return pdf(
                1,
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')")));
    }

    static byte[] withLaunch() {
        return pdf(1, document -> {
            var link = new PDAnnotationLink();
            link.setAction(new PDActionLaunch());
            document.getPage(0).setAnnotations(List.of(link));
        });
    }

    static byte[] withFileInside() {
        return pdf(1, document -> {
            var specification = new COSDictionary();
            specification.setItem(COSName.EF, new COSDictionary());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Hidden"), specification);
        });
    }

    /** A page with an image of more pixels than fit in memory. */
    static byte[] withFlood() {
        return pdf(1, document -> {
            var image = new COSStream();
            image.setItem(COSName.SUBTYPE, COSName.IMAGE);
            image.setInt(COSName.WIDTH, 100_000);
            image.setInt(COSName.HEIGHT, 100_000);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Hidden"), image);
        });
    }
}
