package org.tertulia.server.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A photo as phones store it. Held upright it has four fields: red and green above, blue and black below. The phone
 * stores what its sensor saw, and says in EXIF how it was held.
 */
final class PhonePhoto {
    private static final int ORIENTATION = 0x0112;
    private static final int GPS = 0x8825;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private PhonePhoto() {}

    /** What the sensor sees of a scene of this width and height, as the EXIF standard defines each orientation. */
    static BufferedImage seen(int orientation, int width, int height) {
        var turned = orientation > 4;
        var stored = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < stored.getHeight(); row++) {
            for (int column = 0; column < stored.getWidth(); column++) {
                var across = turned ? row : column;
                var down = turned ? column : row;
                var fromRight = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
                var fromBottom = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
                var x = fromRight ? width - 1 - across : across;
                var y = fromBottom ? height - 1 - down : down;
                stored.setRGB(column, row, scene(2 * x / width, 2 * y / height).getRGB());
            }
        }
        return stored;
    }

    private static Color scene(int right, int below) {
        return below == 0 ? right == 0 ? Color.RED : Color.GREEN : right == 0 ? Color.BLUE : Color.BLACK;
    }

    /** EXIF with an orientation, and with a place in Barcelona if asked for. */
    static byte[] exif(int orientation, ByteOrder order, boolean withPlace) {
        var bytes = ByteBuffer.allocate(200).order(order);
        bytes.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
        bytes.putShort((short) 42).putInt(8);
        bytes.putShort((short) (withPlace ? 2 : 1));
        entry(bytes, ORIENTATION, SHORT, orientation);
        if (withPlace) {
            entry(bytes, GPS, LONG, 60);
        }
        bytes.putInt(0);
        if (withPlace) {
            bytes.position(60);
            bytes.putShort((short) 2);
            bytes.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
            bytes.putShort((short) 2).putShort((short) 5).putInt(3).putInt(100);
            bytes.putInt(0);
            bytes.position(100);
            bytes.putInt(41).putInt(1).putInt(23).putInt(1).putInt(7).putInt(1);
        }
        return Arrays.copyOf(bytes.array(), Math.max(bytes.position(), 26));
    }

    private static void entry(ByteBuffer bytes, int tag, int type, int value) {
        bytes.putShort((short) tag).putShort((short) type).putInt(1);
        if (type == SHORT) {
            bytes.putShort((short) value).putShort((short) 0);
        } else {
            bytes.putInt(value);
        }
    }

    static byte[] jpegWith(byte[] jpeg, byte[] exif) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(new byte[] {(byte) 0xFF, (byte) 0xE1});
        bytes.write(ByteBuffer.allocate(2).putShort((short) (exif.length + 8)).array());
        bytes.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        bytes.write(exif);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** Adds a chunk to a PNG, after its header or before its end. */
    static byte[] pngWith(byte[] png, String type, byte[] content, boolean first) throws IOException {
        var at = first ? 33 : png.length - 12;
        var bytes = new ByteArrayOutputStream();
        bytes.write(png, 0, at);
        bytes.write(chunk(type, content));
        bytes.write(png, at, png.length - at);
        return bytes.toByteArray();
    }

    static byte[] chunk(String type, byte[] content) {
        var chunk = ByteBuffer.allocate(content.length + 12).putInt(content.length);
        chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, content.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
