package org.tertulia.server.files;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.StreamReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a camera was held, as EXIF says it from 1 to 8. Only 1 is upright, and so is a picture that says nothing. */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    MIRRORED_UPSIDE_DOWN,
    MIRRORED_ON_ITS_LEFT,
    ON_ITS_LEFT,
    MIRRORED_ON_ITS_RIGHT,
    ON_ITS_RIGHT;

    /** Reads only the part of the file that says it. A picture with broken EXIF is taken as it is. */
    static Orientation of(File file, FileKind kind) throws IOException {
        var metadata = new Metadata();
        try (var in = new BufferedInputStream(new FileInputStream(file))) {
            switch (kind) {
                case JPEG -> readJpeg(in, metadata);
                case PNG -> readPng(in, metadata);
                case PDF -> throw new IllegalArgumentException("Pages of a PDF have no EXIF");
            }
        } catch (ImageProcessingException | IOException broken) {
            return UPRIGHT;
        }
        var directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        return of(directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION));
    }

    private static void readJpeg(BufferedInputStream in, Metadata metadata)
            throws ImageProcessingException, IOException {
        var segments = JpegSegmentReader.readSegments(new StreamReader(in), Set.of(JpegSegmentType.APP1));
        new ExifReader().readJpegSegments(segments.getSegments(JpegSegmentType.APP1), metadata, JpegSegmentType.APP1);
    }

    private static void readPng(BufferedInputStream in, Metadata metadata)
            throws ImageProcessingException, IOException {
        for (var chunk : new PngChunkReader().extract(new StreamReader(in), Set.of(PngChunkType.eXIf))) {
            new ExifReader().extract(new ByteArrayReader(chunk.getBytes()), metadata);
        }
    }

    private static Orientation of(@Nullable Integer said) {
        return said == null || said < 1 || said > values().length ? UPRIGHT : values()[said - 1];
    }

    /** Whether the upright picture is as wide as the stored one is high. */
    boolean swapsSides() {
        return compareTo(MIRRORED_ON_ITS_LEFT) >= 0;
    }

    BufferedImage upright(BufferedImage stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        var width = swapsSides() ? stored.getHeight() : stored.getWidth();
        var height = swapsSides() ? stored.getWidth() : stored.getHeight();
        var turn = new AffineTransformOp(
                turning(stored.getWidth(), stored.getHeight()), AffineTransformOp.TYPE_NEAREST_NEIGHBOR);
        return turn.filter(stored, new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** From a stored picture of this width and height to the upright one. */
    private AffineTransform turning(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case MIRRORED_UPSIDE_DOWN -> new AffineTransform(1, 0, 0, -1, 0, height);
            case MIRRORED_ON_ITS_LEFT -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case ON_ITS_LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case MIRRORED_ON_ITS_RIGHT -> new AffineTransform(0, -1, -1, 0, height, width);
            case ON_ITS_RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
