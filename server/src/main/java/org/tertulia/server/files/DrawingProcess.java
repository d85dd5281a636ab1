package org.tertulia.server.files;

import com.adobe.internal.xmp.XMPMeta;
import com.drew.metadata.Metadata;
import com.github.jaiimageio.impl.common.PackageUtil;
import com.github.jaiimageio.jpeg2000.J2KImageReadParam;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.jbig2.JBIG2ImageReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.posters.practices.Poster;
import org.tertulia.server.files.Drawing.Drawn;
import org.tertulia.server.files.Drawing.DrawnPage;
import org.tertulia.server.files.Drawing.Refused;

/** Runs {@link RenderMain} in a separate JVM, with limited memory, time and class path, and without our environment. */
final class DrawingProcess {
    private static final Logger LOG = LoggerFactory.getLogger(DrawingProcess.class);
    private static final String COMPLAINT = "complaint";
    private static final int OUT_OF_MEMORY = 3;
    private static final List<String> LIMITS = List.of(
            "-Xmx384m",
            "-Xss2m",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Djava.awt.headless=true");
    private static final Pattern ANSWER = Pattern.compile("drawn(\\R[0-9]{1,4} [0-9]{1,4}){1,12}\\R?");
    private static final Pattern REFUSAL = Pattern.compile("refused (poster\\.[a-z-]{1,40})(?: ([0-9]{1,3}))?\\R?");

    private final Duration patience;

    DrawingProcess(Duration patience) {
        this.patience = patience;
    }

    /**
     * Draws a file and waits for the result.
     *
     * @param folder an empty folder that only this process uses
     */
    Drawing draw(FileKind kind, Path file, Path folder) throws IOException, InterruptedException {
        var answer = folder.resolve("answer");
        var process = start(kind, file, folder, answer);
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Refused("poster.too-heavy");
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return switch (process.exitValue()) {
            case 0 -> read(folder, answer);
            case OUT_OF_MEMORY -> new Refused("poster.too-heavy");
            default -> broken(folder);
        };
    }

    /** The file is unreadable or the machine cannot draw. The log shows which. */
    private static Drawing broken(Path folder) throws IOException {
        try (var complaint = Files.lines(folder.resolve(COMPLAINT), StandardCharsets.ISO_8859_1)) {
            LOG.info(
                    "A poster could not be drawn: {}",
                    complaint
                            .findFirst()
                            .map(line -> line.substring(0, Math.min(300, line.length())))
                            .orElse("no reason given"));
        }
        return new Refused("poster.unreadable");
    }

    private static Process start(FileKind kind, Path file, Path folder, Path answer) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIMITS);
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Dpdfbox.fontcache=" + folder);
        command.addAll(List.of("-classpath", classPath(), RenderMain.class.getName()));
        command.addAll(List.of(kind.word(), file.toAbsolutePath().toString(), folder.toString()));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        return builder.redirectOutput(answer.toFile())
                .redirectError(folder.resolve(COMPLAINT).toFile())
                .start();
    }

    /** Only the libraries that drawing needs. */
    private static String classPath() {
        return Stream.of(
                        RenderMain.class,
                        PDDocument.class,
                        IOUtils.class,
                        FontBoxFont.class,
                        Log.class,
                        JBIG2ImageReader.class,
                        J2KImageReadParam.class,
                        PackageUtil.class,
                        Metadata.class,
                        XMPMeta.class)
                .map(DrawingProcess::place)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Accepts only an answer of the exact form, because a hostile file may control the process. */
    private static Drawing read(Path folder, Path answer) throws IOException {
        var said = Files.size(answer) > 1_000 ? "" : Files.readString(answer, StandardCharsets.ISO_8859_1);
        var refusal = REFUSAL.matcher(said);
        if (refusal.matches()) {
            var page = refusal.group(2);
            return new Refused(refusal.group(1), page == null ? Map.of() : Map.of("page", page));
        }
        if (!ANSWER.matcher(said).matches()) {
            return new Refused("poster.unreadable");
        }
        var shapes = said.lines().skip(1).toList();
        var pages = new ArrayList<DrawnPage>();
        for (int page = 0; page < shapes.size(); page++) {
            pages.add(page(folder, page, shapes.get(page).split(" ", 2)));
        }
        return new Drawn(pages);
    }

    private static DrawnPage page(Path folder, int number, String[] shape) throws IOException {
        return new DrawnPage(
                new Poster.Page(Integer.parseInt(shape[0]), Integer.parseInt(shape[1])),
                image(folder.resolve(number + "-screen.jpg"), Jpeg.MOST_BYTES_ON_A_SCREEN),
                image(folder.resolve(number + "-phone.jpg"), Jpeg.MOST_BYTES_ON_A_PHONE));
    }

    private static Buffer image(Path file, int mostBytes) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            var bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes
                    || Recognition.of(bytes).filter(FileKind.JPEG::equals).isEmpty()) {
                throw new IOException("The image of a page is not a JPEG");
            }
            return Buffer.buffer(bytes);
        }
    }
}
