package org.tertulia.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.Configuration;
import org.tertulia.server.RunningTertulia;
import org.tertulia.server.cli.Import;
import org.tertulia.server.cli.UndoImport;
import org.tertulia.server.importer.RichFolder;
import picocli.CommandLine;

/** Pictures of people at the front: who sees them, and how they come in and go out. */
class PicturesOfPeopleTest {
    private static final Pattern PICTURE = Pattern.compile("src=\"(/x/[a-z-]+/photos/[^\"]+)\"");

    @TempDir
    static Path data;

    @TempDir
    private Path folder;

    private static RunningTertulia running;

    @BeforeAll
    static void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void everyone_sees_the_picture_of_somebody_whom_the_public_programme_names() throws Exception {
        bringIn("pictured", "on-the-record");
        var picture = pictures("pictured").getFirst();
        var drawn = running.getBytes(picture);
        assertEquals(200, drawn.statusCode());
        assertEquals("image/jpeg", drawn.headers().firstValue("Content-Type").orElse(""));
        var words = List.of(picture.split("/", -1));
        for (var other : List.of(
                picture.replace("/pictured/", "/barcelona-2022/"),
                picture.replace(words.get(4), "organiser"),
                picture.replace(words.get(5), "0".repeat(32) + ".jpg"))) {
            assertEquals(404, running.get(other).statusCode(), other);
        }
    }

    @Test
    void under_the_chatham_house_rule_strangers_see_no_picture() throws Exception {
        bringIn("closed", "on-the-record");
        var picture = pictures("closed").getFirst();
        bringIn("closed", "chatham-house");
        assertEquals(List.of(), pictures("closed"));
        assertEquals(404, running.get(picture).statusCode());
    }

    @Test
    void a_picture_stays_until_another_one_is_named_and_an_undo_brings_it_back() throws Exception {
        bringIn("again", "on-the-record");
        var first = pictures("again");
        var people = folder.resolve("people.csv");
        var listed = Files.readString(people);
        Files.writeString(people, listed.replace(",Mayor of Quilmes.jpg", ","));
        Files.delete(folder.resolve("photos/Mayor of Quilmes.jpg"));
        assertTrue(imports().contains("again already is as the folder says; nothing was changed."));
        Files.writeString(people, listed.replace("Mayor of Quilmes.jpg", "mayor.png"));
        ImageIO.write(
                new BufferedImage(40, 50, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("photos/mayor.png").toFile());
        assertTrue(imports().contains("  changed: person Delegate of Quilmes"));
        assertNotEquals(first, pictures("again"));
        command(out -> new UndoImport(configuration(), out), "again");
        assertEquals(first, pictures("again"));
    }

    @Test
    void a_document_and_a_file_that_is_not_there_are_no_pictures() throws Exception {
        RichFolder.writeInto(folder);
        Files.write(folder.resolve("photos/Mayor of Quilmes.jpg"), "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        var people = folder.resolve("people.csv");
        Files.writeString(
                people, Files.readString(people).replace("'Interpreter',on-site,", "'Interpreter',on-site,no.png"));
        assertEquals(
                List.of(
                        "people.csv:3: error: photo: This is a document. A picture of a person is a JPEG or a PNG.",
                        "people.csv:5: error: photo: there is no file photos/no.png"),
                imports().stream().filter(line -> line.contains("error")).toList());
    }

    private void bringIn(String slug, String rule) throws IOException {
        if (!Files.exists(folder.resolve("programme.yaml"))) {
            RichFolder.writeInto(folder);
        }
        var programme = folder.resolve("programme.yaml");
        Files.writeString(
                programme,
                Files.readString(programme)
                        .replaceAll("slug: [a-z]+", "slug: " + slug)
                        .replaceAll("house-rule: (on-the-record|chatham-house)", "house-rule: " + rule));
        imports();
    }

    private static List<String> pictures(String slug) throws Exception {
        return PICTURE.matcher(running.get("/x/" + slug).body())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    private List<String> imports() {
        return command(out -> new Import(configuration(), out), folder.toString());
    }

    private static List<String> command(Function<PrintStream, Object> command, String argument) {
        var out = new ByteArrayOutputStream();
        new CommandLine(command.apply(new PrintStream(out, true, StandardCharsets.UTF_8))).execute(argument);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Configuration configuration() {
        return new Configuration(running.inside().port(), data, null, Optional.empty());
    }
}
