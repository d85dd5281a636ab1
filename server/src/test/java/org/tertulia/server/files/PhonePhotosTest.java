package org.tertulia.server.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos of posters, taken with a phone. */
class PhonePhotosTest {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 160;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_jpeg_stands_upright_however_the_phone_was_held(int orientation) throws Exception {
        assertUpright(DrawnFile.of(jpeg(orientation, PhonePhoto.exif(orientation, ByteOrder.BIG_ENDIAN, true))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_png_stands_upright_too(int orientation) throws Exception {
        var exif = PhonePhoto.exif(orientation, ByteOrder.LITTLE_ENDIAN, false);
        assertUpright(DrawnFile.of(PhonePhoto.pngWith(png(orientation), "eXIf", exif, orientation % 2 == 0)));
    }

    @Test
    void the_photo_that_lay_on_its_side_stands_upright() throws Exception {
        var drawn = DrawnFile.of(DrawnFile.resource("phone-orientation-6.jpg"));
        assertEquals(600, drawn.pages().getFirst().shape().width());
        assertEquals(Color.RED, drawn.colour(0.5, 0.05));
        assertEquals(Color.BLUE, drawn.colour(0.5, 0.95));
    }

    @Test
    void a_photo_of_twelve_megapixels_stands_upright_in_the_size_of_a_screen() throws Exception {
        var exif = PhonePhoto.exif(6, ByteOrder.LITTLE_ENDIAN, true);
        var jpeg = SampleFiles.written(PhonePhoto.seen(6, 3024, 4032), "jpeg");
        var drawn = DrawnFile.of(PhonePhoto.jpegWith(jpeg, exif));
        assertEquals(1920, drawn.image().getWidth());
        assertEquals(2560, drawn.image().getHeight());
        assertUpright(drawn, 1920, 2560);
    }

    @Test
    void a_transparent_png_and_a_grey_jpeg_are_turned_too() throws Exception {
        var exif = PhonePhoto.exif(8, ByteOrder.BIG_ENDIAN, false);
        var glass = DrawnFile.of(PhonePhoto.pngWith(SampleFiles.glass(), "eXIf", exif, true));
        assertEquals(300, glass.image().getWidth());
        assertEquals(Color.WHITE, glass.colour(0.5, 0.5));
        var grey = new BufferedImage(40, 20, BufferedImage.TYPE_BYTE_GRAY);
        var jpeg = PhonePhoto.jpegWith(SampleFiles.written(grey, "jpeg"), exif);
        assertEquals(20, DrawnFile.of(jpeg).image().getWidth());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 255})
    void an_orientation_that_does_not_exist_means_upright(int orientation) throws Exception {
        assertUpright(DrawnFile.of(jpeg(1, PhonePhoto.exif(orientation, ByteOrder.BIG_ENDIAN, false))));
    }

    @Test
    void broken_exif_does_not_cost_the_photo() throws Exception {
        var exif = PhonePhoto.exif(6, ByteOrder.BIG_ENDIAN, true);
        assertUpright(DrawnFile.of(jpeg(1, Arrays.copyOf(exif, 9))));
        assertUpright(
                DrawnFile.of(PhonePhoto.pngWith(png(1), "eXIf", "no EXIF".getBytes(StandardCharsets.US_ASCII), true)));
    }

    @Test
    void neither_the_place_nor_other_words_of_the_camera_leave() throws Exception {
        var exif = PhonePhoto.exif(3, ByteOrder.BIG_ENDIAN, true);
        var photo = jpeg(3, exif);
        assertTrue(knowsPlace(photo), "the photo has its place");
        assertNothingSaid(DrawnFile.of(photo));
        var words = "Comment\0taken at home".getBytes(StandardCharsets.US_ASCII);
        var png = PhonePhoto.pngWith(PhonePhoto.pngWith(png(3), "eXIf", exif, true), "tEXt", words, true);
        assertNothingSaid(DrawnFile.of(png));
    }

    private static void assertNothingSaid(DrawnFile drawn) throws Exception {
        for (var image : new byte[][] {
            drawn.pages().getFirst().screen().getBytes(),
            drawn.pages().getFirst().phone().getBytes()
        }) {
            var metadata = JpegMetadataReader.readMetadata(new ByteArrayInputStream(image));
            assertFalse(metadata.containsDirectoryOfType(ExifIFD0Directory.class));
            assertFalse(knowsPlace(image));
            assertFalse(new String(image, StandardCharsets.ISO_8859_1).contains("home"));
        }
    }

    private static boolean knowsPlace(byte[] jpeg) throws Exception {
        var gps = JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg))
                .getFirstDirectoryOfType(GpsDirectory.class);
        return gps != null;
    }

    private static byte[] jpeg(int orientation, byte[] exif) throws Exception {
        return PhonePhoto.jpegWith(SampleFiles.written(PhonePhoto.seen(orientation, WIDTH, HEIGHT), "jpeg"), exif);
    }

    private static byte[] png(int orientation) throws Exception {
        return SampleFiles.written(PhonePhoto.seen(orientation, WIDTH, HEIGHT), "png");
    }

    private static void assertUpright(DrawnFile drawn) throws Exception {
        assertUpright(drawn, WIDTH, HEIGHT);
    }

    private static void assertUpright(DrawnFile drawn, int width, int height) throws Exception {
        var shape = drawn.pages().getFirst().shape();
        assertEquals(width, shape.width());
        assertEquals(height, shape.height());
        assertEquals(Color.RED, drawn.colour(0.25, 0.25));
        assertEquals(Color.GREEN, drawn.colour(0.75, 0.25));
        assertEquals(Color.BLUE, drawn.colour(0.25, 0.75));
        assertEquals(Color.BLACK, drawn.colour(0.75, 0.75));
    }
}
