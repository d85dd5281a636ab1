package org.tertulia.server.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Draws the pages of one file in a separate process. A harmful file can crash, block or control only this process. The
 * answer on standard output is {@code refused CODE} with the page, if one is meant, or {@code drawn} and the shape of each page. The images are then
 * in the folder.
 */
public final class RenderMain {
    private RenderMain() {}

    /** Arguments: the kind of the file, the file, the folder for the images. */
    public static void main(String[] arguments) throws IOException {
        try {
            System.out.println(draw(FileKind.ofWord(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])));
        } catch (UnacceptableException refused) {
            System.out.println(
                    ("refused " + refused.code() + " " + refused.details().getOrDefault("page", "")).strip());
        }
    }

    static String draw(FileKind kind, Path file, Path folder) throws IOException, UnacceptableException {
        var answer = new StringBuilder("drawn");
        try (var source = open(kind, file)) {
            for (int page = 0; page < source.pages(); page++) {
                var image = source.draw(page);
                Files.write(folder.resolve(page + "-screen.jpg"), Jpeg.forScreen(image));
                Files.write(folder.resolve(page + "-phone.jpg"), Jpeg.forPhone(image));
                answer.append('\n').append(image.getWidth()).append(' ').append(image.getHeight());
            }
        }
        return answer.toString();
    }

    private static PageSource open(FileKind kind, Path file) throws IOException, UnacceptableException {
        return switch (kind) {
            case PNG, JPEG -> new ImagePage(file.toFile(), kind);
            case PDF -> PdfPages.open(file.toFile());
        };
    }
}
