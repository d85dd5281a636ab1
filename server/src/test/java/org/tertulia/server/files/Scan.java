package org.tertulia.server.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.jspecify.annotations.Nullable;

/** PDFs as scanners write them: one image covers each page. The image is dark above and light below. */
final class Scan {
    static final int WIDTH = 624;
    static final int HEIGHT = 880;

    private Scan() {}

    /** Makes the image of a page. */
    interface Content {
        PDImageXObject in(PDDocument document) throws IOException;
    }

    static byte[] of(Content content) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                out.drawImage(
                        content.in(document),
                        0,
                        0,
                        page.getBBox().getWidth(),
                        page.getBBox().getHeight());
            }
            return saved(document);
        }
    }

    static Content image(byte[] data, COSName filter, int bits, PDColorSpace colours) {
        return document ->
                new PDImageXObject(document, new ByteArrayInputStream(data), filter, WIDTH, HEIGHT, bits, colours);
    }

    static Content jpeg(byte[] data) {
        return image(data, COSName.DCT_DECODE, 8, PDDeviceRGB.INSTANCE);
    }

    static Content jpeg2000(byte[] data, PDColorSpace colours) {
        return image(data, COSName.JPX_DECODE, 8, colours);
    }

    /** Group 4, as offices scan in black and white. */
    static Content fax() {
        return document -> CCITTFactory.createFromImage(document, page(BufferedImage.TYPE_BYTE_BINARY));
    }

    /** Group 3, as a TIFF file has it. */
    static Content fax(String compression) {
        return document -> CCITTFactory.createFromByteArray(
                document, written(page(BufferedImage.TYPE_BYTE_BINARY), "tiff", compression));
    }

    static Content jbig2(byte[] data) {
        return image(data, COSName.JBIG2_DECODE, 1, PDDeviceGray.INSTANCE);
    }

    static Content rows(byte[] data) {
        return image(data, COSName.FLATE_DECODE, 8, PDDeviceRGB.INSTANCE);
    }

    /** The image is in a drawing, which is in another drawing. */
    static byte[] inForms(Content content) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var inner = form(document);
            try (var out = new PDPageContentStream(document, inner)) {
                out.drawImage(content.in(document), 0, 0, 500, 500);
            }
            var outer = form(document);
            try (var out = new PDPageContentStream(document, outer)) {
                out.drawForm(inner);
            }
            try (var out = new PDPageContentStream(document, page)) {
                out.drawForm(outer);
            }
            return saved(document);
        }
    }

    private static PDAppearanceStream form(PDDocument document) {
        var form = new PDAppearanceStream(document);
        form.setBBox(PDRectangle.A4);
        form.setResources(new PDResources());
        return form;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    static Content with(Content content, COSName name, @Nullable COSBase value) {
        return document -> {
            var image = content.in(document);
            image.getCOSObject().setItem(name, value);
            return image;
        };
    }

    static BufferedImage page(int type) {
        var page = new BufferedImage(WIDTH, HEIGHT, type);
        var graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, WIDTH, HEIGHT / 2);
        graphics.dispose();
        return page;
    }

    static byte[] written(RenderedImage image, String format, String compression) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionType(compression);
            parameters.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setTiling(WIDTH, HEIGHT, 0, 0);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Rows of dark pixels, then of light ones, compressed. */
    static byte[] rows(int width, int height, int bytesOfPixel) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            var row = new byte[width * bytesOfPixel];
            for (int y = 0; y < height; y++) {
                if (y == height / 2) {
                    Arrays.fill(row, (byte) 0xFF);
                }
                out.write(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** JBIG2 with one region. The standard lets a region have the coding of Group 4. */
    static byte[] jbig2Of(byte[] group4) {
        var page = ByteBuffer.allocate(19).putInt(WIDTH).putInt(HEIGHT);
        var region = ByteBuffer.allocate(18 + group4.length);
        region.putInt(WIDTH).putInt(HEIGHT).putInt(0).putInt(0).put((byte) 0).put((byte) 1);
        region.put(group4);
        var all = ByteBuffer.allocate(22 + page.capacity() + region.capacity());
        segment(all, 0, 48, page.array());
        segment(all, 1, 38, region.array());
        return all.array();
    }

    private static void segment(ByteBuffer all, int number, int type, byte[] content) {
        all.putInt(number)
                .put((byte) type)
                .put((byte) 0)
                .put((byte) 1)
                .putInt(content.length)
                .put(content);
    }

    static byte[] group4() throws IOException {
        try (var document = new PDDocument();
                var data = fax().in(document).getCOSObject().createRawInputStream()) {
            return data.readAllBytes();
        }
    }
}
