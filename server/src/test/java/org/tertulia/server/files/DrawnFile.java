package org.tertulia.server.files;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.tertulia.server.files.Drawing.DrawnPage;

/** What the real drawing process makes of a file, without a database. */
record DrawnFile(Drawing drawing) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static DrawnFile of(byte[] content) throws Exception {
        return of(content, PATIENCE);
    }

    static DrawnFile of(byte[] content, Duration patience) throws Exception {
        var folder = Files.createTempDirectory("drawn");
        var file = Files.write(folder.resolve("file"), content);
        try {
            return new DrawnFile(Offer.of(file).draw(new DrawingProcess(patience)));
        } catch (UnacceptableException refused) {
            return new DrawnFile(new Drawing.Refused(refused.code(), refused.details()));
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    static byte[] resource(String name) throws IOException {
        return Files.readAllBytes(Path.of("src", "test", "resources", "pictures", name));
    }

    List<DrawnPage> pages() {
        return assertInstanceOf(Drawing.Drawn.class, drawing, () -> "not drawn: " + refusal())
                .pages();
    }

    boolean isRefused() {
        return drawing instanceof Drawing.Refused;
    }

    /** The code of its refusal, and its page if it names one. */
    String refusal() {
        var refused = assertInstanceOf(Drawing.Refused.class, drawing, () -> "drawn");
        return String.join(
                " ",
                Stream.concat(Stream.of(refused.code()), refused.details().values().stream())
                        .toList());
    }

    BufferedImage image() throws IOException {
        return SampleFiles.read(pages().getFirst().screen().getBytes());
    }

    /** The nearest plain colour at a place that is given in parts of the width and height. */
    Color colour(double x, double y) throws IOException {
        var image = image();
        var seen = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
        return new Color(plain(seen.getRed()), plain(seen.getGreen()), plain(seen.getBlue()));
    }

    private static int plain(int part) {
        return part < 128 ? 0 : 255;
    }
}
