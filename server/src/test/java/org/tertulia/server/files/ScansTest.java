package org.tertulia.server.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scanned PDFs are drawn or refused, and never accepted as a white page. */
class ScansTest {
    @Test
    void a_scan_in_jpeg_2000_is_drawn() throws Exception {
        assertEquals(
                new Color(255, 0, 0),
                DrawnFile.of(DrawnFile.resource("scan-jpeg2000.pdf")).colour(0.5, 0.1));
        assertDrawn(Scan.of(Scan.jpeg2000(jpeg2000(BufferedImage.TYPE_3BYTE_BGR), PDDeviceRGB.INSTANCE)));
        assertDrawn(Scan.of(Scan.jpeg2000(jpeg2000(BufferedImage.TYPE_BYTE_GRAY), PDDeviceGray.INSTANCE)));
        assertDrawn(Scan.of(Scan.with(
                Scan.jpeg2000(jpeg2000(BufferedImage.TYPE_3BYTE_BGR), PDDeviceRGB.INSTANCE),
                COSName.COLORSPACE,
                null)));
    }

    @Test
    void a_scan_in_jbig2_is_drawn() throws Exception {
        assertDrawn(Scan.of(Scan.jbig2(Scan.jbig2Of(Scan.group4()))));
        var inverted = new COSArray();
        inverted.add(COSInteger.ONE);
        inverted.add(COSInteger.ZERO);
        var negative =
                DrawnFile.of(Scan.of(Scan.with(Scan.jbig2(Scan.jbig2Of(Scan.group4())), COSName.DECODE, inverted)));
        assertEquals(Color.WHITE, negative.colour(0.5, 0.25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCITT T.4", "CCITT T.6"})
    void a_scan_in_fax_coding_is_drawn(String compression) throws Exception {
        assertDrawn(Scan.of(Scan.fax(compression)));
    }

    @Test
    void a_scan_that_is_a_stencil_is_drawn() throws Exception {
        assertDrawn(Scan.of(Scan.fax()));
        var stencil = Scan.with(Scan.with(Scan.fax(), COSName.COLORSPACE, null), COSName.IMAGE_MASK, COSBoolean.TRUE);
        assertDrawn(Scan.of(stencil));
    }

    @Test
    void a_scan_in_the_colours_of_a_printer_is_drawn() throws Exception {
        var ink = DrawnFile.of(Scan.of(
                Scan.image(Scan.rows(Scan.WIDTH, Scan.HEIGHT, 4), COSName.FLATE_DECODE, 8, PDDeviceCMYK.INSTANCE)));
        assertEquals(Color.WHITE, ink.colour(0.5, 0.25));
        assertEquals(Color.BLACK, ink.colour(0.5, 0.75));
    }

    @Test
    void a_scan_whose_image_is_broken_is_refused_and_its_page_is_named() throws Exception {
        var jpeg2000 = jpeg2000(BufferedImage.TYPE_3BYTE_BGR);
        assertBroken(Scan.jpeg2000(garbage(3000), PDDeviceRGB.INSTANCE));
        assertBroken(Scan.jpeg2000(Arrays.copyOf(jpeg2000, 60), PDDeviceRGB.INSTANCE));
        assertBroken(Scan.jbig2(garbage(3000)));
        assertBroken(Scan.jpeg(garbage(3000)));
        assertBroken(Scan.rows(garbage(3000)));
        assertBroken(Scan.image(garbage(9), COSName.getPDFName("NewDecode"), 8, PDDeviceRGB.INSTANCE));
    }

    @Test
    void a_scan_of_which_a_part_is_missing_is_refused() throws Exception {
        var jpeg = SampleFiles.noise("jpeg", Scan.WIDTH, Scan.HEIGHT);
        assertEquals(1, DrawnFile.of(Scan.of(Scan.jpeg(jpeg))).pages().size());
        assertBroken(Scan.jpeg(Arrays.copyOf(jpeg, jpeg.length / 2)));
        var rows = Scan.rows(Scan.WIDTH, Scan.HEIGHT, 3);
        assertBroken(Scan.rows(Arrays.copyOf(rows, rows.length / 2)));
        assertBroken(Scan.rows(Scan.rows(Scan.WIDTH, 10, 3)));
        assertBroken(Scan.rows(new byte[0]));
    }

    @Test
    void a_scan_that_comes_out_empty_is_refused() throws Exception {
        assertRefused(Scan.of(Scan.jbig2(Arrays.copyOf(Scan.jbig2Of(new byte[0]), 60))));
        assertRefused(Scan.of(document -> {
            var fax = Scan.fax().in(document);
            try (var out = fax.getCOSObject().createRawOutputStream()) {
                out.write(0);
            }
            return fax;
        }));
        assertEquals(
                "poster.blank-page 1", DrawnFile.of(Scan.of(Scan.rows(white()))).refusal());
    }

    @Test
    void a_broken_image_deep_in_a_page_is_found_too() throws Exception {
        assertEquals(
                "poster.image-broken 1",
                DrawnFile.of(Scan.inForms(Scan.rows(garbage(300)))).refusal());
        assertEquals(1, DrawnFile.of(Scan.inForms(Scan.fax())).pages().size());
        assertEquals("poster.image-broken 2", DrawnFile.of(secondPageBroken()).refusal());
    }

    private static byte[] secondPageBroken() {
        return SampleFiles.pdf(2, document -> draw(document, Scan.rows(garbage(300))));
    }

    private static void draw(PDDocument document, Scan.Content content) {
        try (var out = new PDPageContentStream(document, document.getPage(1))) {
            out.drawImage(content.in(document), 10, 10, 100, 100);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void a_white_page_without_an_image_is_accepted() throws Exception {
        assertEquals(1, DrawnFile.of(SampleFiles.pdf(1)).pages().size());
    }

    private static byte[] white() {
        var rows = Scan.rows(Scan.WIDTH, 2 * Scan.HEIGHT, 3);
        try (var in = new InflaterInputStream(new ByteArrayInputStream(rows))) {
            in.skipNBytes((long) Scan.WIDTH * Scan.HEIGHT * 3);
            var bytes = new ByteArrayOutputStream();
            try (var out = new DeflaterOutputStream(bytes)) {
                in.transferTo(out);
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] jpeg2000(int type) throws IOException {
        return SampleFiles.written(Scan.page(type), "jpeg 2000");
    }

    private static byte[] garbage(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static void assertDrawn(byte[] pdf) throws Exception {
        var drawn = DrawnFile.of(pdf);
        assertEquals(Color.BLACK, drawn.colour(0.5, 0.25));
        assertEquals(Color.WHITE, drawn.colour(0.5, 0.75));
    }

    private static void assertBroken(Scan.Content content) throws Exception {
        assertEquals("poster.image-broken 1", DrawnFile.of(Scan.of(content)).refusal());
    }

    private static void assertRefused(byte[] pdf) throws Exception {
        var refusal = DrawnFile.of(pdf).refusal();
        assertTrue(refusal.startsWith("poster."), refusal);
    }
}
