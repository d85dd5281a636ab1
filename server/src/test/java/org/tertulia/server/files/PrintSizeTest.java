package org.tertulia.server.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** A poster as the printer gets it is drawn within the memory of the drawing process. */
class PrintSizeTest {
    @Test
    void a_png_of_a1_at_300_dpi_is_drawn() throws Exception {
        var drawn = DrawnFile.of(DrawnFile.resource("a1-300dpi.png"));
        assertEquals(1918, drawn.image().getWidth());
        assertEquals(2716, drawn.image().getHeight());
    }

    @Test
    void a_png_of_a0_is_drawn() throws Exception {
        assertDrawn(PrintSize.A0.png(PrintSize.RGB, 8));
        assertDrawn(PrintSize.A0.png(PrintSize.RGB_AND_ALPHA, 16));
    }

    @Test
    void a_jpeg_of_a0_is_drawn() throws Exception {
        assertDrawn(PrintSize.A0.jpeg(false));
        assertDrawn(PrintSize.A0.jpeg(true));
    }

    @Test
    void a_pdf_with_an_image_of_a1_or_a0_is_drawn() throws Exception {
        assertDrawn(PrintSize.A0.pdfWithJpeg());
        assertDrawn(PrintSize.A0.pdfWithRows(3, 1, PDDeviceRGB.INSTANCE, true));
        assertDrawn(PrintSize.A1.pdfWithRows(3, 2, PDDeviceRGB.INSTANCE, false));
        var fax = DrawnFile.of(PrintSize.A0.pdfWithFax());
        assertEquals(Color.BLACK, fax.colour(0.5, 0.25));
        assertEquals(Color.WHITE, fax.colour(0.5, 0.75));
    }

    @Test
    void a_header_that_announces_more_than_a_poster_is_refused_at_once() throws Exception {
        assertEquals(
                "poster.too-many-pixels",
                DrawnFile.of(announcing(PrintSize.A1.png(PrintSize.RGB, 8), 16, 12_500, 12_500))
                        .refusal());
        assertEquals(
                "poster.too-many-pixels", DrawnFile.of(SampleFiles.withFlood()).refusal());
        var jpeg = SampleFiles.poster("cauayan.jpg");
        var frame = frame(jpeg);
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 65_000).putShort(frame + 7, (short) 65_000);
        assertEquals("poster.too-many-pixels", DrawnFile.of(jpeg).refusal());
    }

    @Test
    void an_image_that_is_larger_inside_than_its_pdf_says_costs_no_more_than_the_pdf_says() throws Exception {
        var data = SampleFiles.written(Scan.page(BufferedImage.TYPE_3BYTE_BGR), "jpeg 2000");
        var size = indexOf(data, new byte[] {(byte) 0xFF, 0x51});
        ByteBuffer.wrap(data).putInt(size + 6, 50_000).putInt(size + 10, 50_000);
        assertEquals(
                1,
                DrawnFile.of(Scan.of(Scan.jpeg2000(data, PDDeviceRGB.INSTANCE)))
                        .pages()
                        .size());
        var rows = Scan.rows(Scan.WIDTH, 1_500_000, 3);
        assertEquals("poster.too-heavy", DrawnFile.of(Scan.of(Scan.rows(rows))).refusal());
    }

    @Test
    void a_large_image_that_is_broken_is_refused_and_its_page_is_named() throws Exception {
        var rows = Scan.rows(7016, 2000, 3);
        var pdf = Scan.of(document -> new PDImageXObject(
                document, new ByteArrayInputStream(rows), COSName.FLATE_DECODE, 7016, 9933, 8, PDDeviceRGB.INSTANCE));
        assertEquals("poster.image-broken 1", DrawnFile.of(pdf).refusal());
    }

    @Test
    void a_picture_that_ends_too_early_is_refused() throws Exception {
        var jpeg = SampleFiles.noise("jpeg", 600, 800);
        assertEquals(
                "poster.incomplete",
                DrawnFile.of(Arrays.copyOf(jpeg, jpeg.length / 2)).refusal());
        var png = SampleFiles.noise("png", 600, 800);
        assertIsRefused(DrawnFile.of(Arrays.copyOf(png, png.length / 2)));
    }

    @Test
    void a_page_with_many_large_images_ends_in_time() throws Exception {
        var pdf = PrintSize.A0.pdfWithManyFaxes(60);
        assertTrue(pdf.length < 1_000_000, "the file is small");
        var start = System.nanoTime();
        assertEquals(
                "poster.too-heavy", DrawnFile.of(pdf, Duration.ofSeconds(4)).refusal());
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 30);
    }

    private static byte[] announcing(byte[] png, int at, int width, int height) {
        ByteBuffer.wrap(png).putInt(at, width).putInt(at + 4, height);
        var header = Arrays.copyOfRange(png, at, at + 13);
        System.arraycopy(PhonePhoto.chunk("IHDR", header), 0, png, at - 8, 25);
        return png;
    }

    private static int frame(byte[] jpeg) {
        return indexOf(jpeg, new byte[] {(byte) 0xFF, (byte) 0xC0});
    }

    private static int indexOf(byte[] bytes, byte[] marker) {
        for (int at = 0; at < bytes.length - 1; at++) {
            if (bytes[at] == marker[0] && bytes[at + 1] == marker[1]) {
                return at;
            }
        }
        throw new IllegalArgumentException("no such marker");
    }

    private static void assertDrawn(byte[] file) throws Exception {
        var drawn = DrawnFile.of(file);
        assertEquals(Color.RED, drawn.colour(0.5, 0.25));
        assertEquals(Color.WHITE, drawn.colour(0.5, 0.75));
        assertTrue(hasLine(drawn), "the thin line is still there");
    }

    private static boolean hasLine(DrawnFile drawn) throws IOException {
        var image = drawn.image();
        for (int y = image.getHeight() / 2 - 4; y < image.getHeight() / 2 + 8; y++) {
            if (new Color(image.getRGB(image.getWidth() / 2, y)).getRed() < 100) {
                return true;
            }
        }
        return false;
    }

    private static void assertIsRefused(DrawnFile file) {
        assertTrue(file.isRefused(), "it was drawn");
    }
}
