package org.tertulia.server.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder that uses every field of the format, with texts that are easily misread. */
public final class RichFolder {
    private static final Path SOURCE = Path.of("src/test/resources/rich-folder");

    private RichFolder() {}

    /** Writes it with a poster and the picture of a person. */
    public static Path writeInto(Path folder) throws IOException {
        Files.createDirectory(folder.resolve("posters"));
        var picture = Path.of("src/test/resources/pictures/phone-orientation-6.jpg");
        Files.copy(picture, folder.resolve("posters/quilmes.jpg"));
        Files.createDirectory(folder.resolve("photos"));
        Files.copy(picture, folder.resolve("photos/Mayor of Quilmes.jpg"));
        for (var file : List.of("programme.yaml", "practices.yaml", "organisations.csv", "people.csv")) {
            Files.copy(SOURCE.resolve(file), folder.resolve(file));
        }
        return folder;
    }
}
