package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.cli.Import;
import picocli.CommandLine;

/** The files in which an exchange leaves a running Tertulia. */
class ExchangeFilesTest {
    private static final String EXCHANGE = "/x/" + RunningTertulia.SLUG;

    @TempDir
    static Path data;

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
    void the_folder_of_an_exchange_is_imported_again_without_a_difference(@TempDir Path folder) throws Exception {
        var organiser = running.signIn("organiser-uclg");
        unpack(running.getBytes(EXCHANGE + "/exchange.zip", "Cookie", organiser).body(), folder);
        assertTrue(Files.exists(folder.resolve("posters/quilmes.jpg")), "the drawn poster is in it");
        assertEquals(List.of("barcelona-2022 already is as the folder says; nothing was changed."), imports(folder));
    }

    @Test
    void only_organisers_get_the_folder() throws Exception {
        RunningTertulia.understood(running.get(EXCHANGE + "/exchange.zip"), 401);
        var delegate = running.signIn("delegate-quilmes");
        RunningTertulia.understood(running.get(EXCHANGE + "/exchange.zip", "Cookie", delegate), 403);
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }

    private static List<String> imports(Path folder) {
        var out = new ByteArrayOutputStream();
        var configuration = new Configuration(running.inside().port(), data, null, Optional.empty());
        var command = new Import(configuration, new PrintStream(out, true, StandardCharsets.UTF_8));
        new CommandLine(command).execute(folder.toString());
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains("is the year right?"))
                .toList();
    }
}
