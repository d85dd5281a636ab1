package org.tertulia.server.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Posters at the size that a printer wants. Each is red above and white below, with a black line of 20 pixels between,
 * which is under two millimetres of paper. They are written row by row, so a test needs little memory.
 */
enum PrintSize {
    A1(7016, 9933),
    A0(9933, 14043);

    static final int RGB = 2;
    static final int RGB_AND_ALPHA = 6;
    private static final int LINE = 20;

    private final int width;
    private final int height;

    PrintSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** A PNG of the colour type and depth of the standard. */
    byte[] png(int colourType, int depth) throws IOException {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {(byte) depth, (byte) colourType, 0, 0, 0});
        var bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        bytes.write(PhonePhoto.chunk("IHDR", header.array()));
        bytes.write(PhonePhoto.chunk("IDAT", rows(colourType == RGB ? 3 : 4, depth / 8, true)));
        bytes.write(PhonePhoto.chunk("IEND", new byte[0]));
        return bytes.toByteArray();
    }

    byte[] jpeg(boolean progressive) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var parameters = writer.getDefaultWriteParam();
            parameters.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.write(null, new IIOImage(image(), null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    byte[] pdfWithJpeg() throws IOException {
        var jpeg = jpeg(false);
        return Scan.of(document -> JPEGFactory.createFromByteArray(document, jpeg));
    }

    byte[] pdfWithFax() throws IOException {
        return Scan.of(document -> CCITTFactory.createFromImage(document, blackAndWhite()));
    }

    /** One page shows as many images of this size, one over the other. */
    byte[] pdfWithManyFaxes(int count) {
        return SampleFiles.pdf(1, document -> {
            try (var out = new PDPageContentStream(document, document.getPage(0))) {
                var fax = CCITTFactory.createFromImage(document, blackAndWhite());
                for (int i = 0; i < count; i++) {
                    var copy = new COSStream();
                    copy.addAll(fax.getCOSObject());
                    try (var data = copy.createRawOutputStream();
                            var in = fax.getCOSObject().createRawInputStream()) {
                        in.transferTo(data);
                    }
                    out.drawImage(new PDImageXObject(new PDStream(copy), null), 0, 0, 100, 100);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private BufferedImage blackAndWhite() {
        var palette = new byte[] {0, (byte) 0xFF};
        var colours = new IndexColorModel(1, 2, palette, palette, palette);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, colours);
        var graphics = image.createGraphics();
        graphics.fillRect(0, height / 2, width, height);
        graphics.dispose();
        return image;
    }

    /** As programs write it that put a PNG into a PDF: with or without a byte before each row. */
    byte[] pdfWithRows(int components, int bytesEach, PDColorSpace colours, boolean predicted) throws IOException {
        return Scan.of(document -> {
            var image = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(rows(components, bytesEach, predicted)),
                    COSName.FLATE_DECODE,
                    width,
                    height,
                    8 * bytesEach,
                    colours);
            if (predicted) {
                image.getCOSObject().setItem(COSName.DECODE_PARMS, prediction(components, 8 * bytesEach));
            }
            return image;
        });
    }

    private COSDictionary prediction(int components, int bits) {
        var prediction = new COSDictionary();
        prediction.setInt(COSName.PREDICTOR, 15);
        prediction.setInt(COSName.COLORS, components);
        prediction.setInt(COSName.BITS_PER_COMPONENT, bits);
        prediction.setInt(COSName.COLUMNS, width);
        return prediction;
    }

    private BufferedImage image() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height / 2);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, height / 2 + LINE, width, height);
        graphics.dispose();
        return image;
    }

    private byte[] rows(int components, int bytesEach, boolean predicted) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            var red = row(components, bytesEach, 0xFF, 0, 0, 0xFF);
            var black = row(components, bytesEach, 0, 0, 0, 0xFF);
            var white = row(components, bytesEach, 0xFF, 0xFF, 0xFF, 0xFF);
            for (int y = 0; y < height; y++) {
                if (predicted) {
                    out.write(0);
                }
                out.write(y < height / 2 ? red : y < height / 2 + LINE ? black : white);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private byte[] row(int components, int bytesEach, int... pixel) {
        var row = new byte[width * components * bytesEach];
        for (int i = 0; i < row.length; i++) {
            row[i] = (byte) pixel[i / bytesEach % components];
        }
        return row;
    }
}
