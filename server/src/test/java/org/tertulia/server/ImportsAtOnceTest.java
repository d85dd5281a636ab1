package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.server.cli.Import;
import org.tertulia.server.identity.Purpose;
import org.tertulia.server.identity.SigningKeys;
import org.tertulia.server.identity.Tokens;
import org.tertulia.server.importer.WrittenFolder;
import org.tertulia.server.importer.folder.FolderArchive;
import org.tertulia.sessions.notices.Audience;
import org.tertulia.sessions.notices.NoticeCommand.SendNotice;
import org.tertulia.sessions.notices.NoticeId;
import picocli.CommandLine;

/** Imports that come at the same time, in the middle of an event, or only in part. */
class ImportsAtOnceTest {
    private static final int PEOPLE = 60;
    private static final String UNDER_WAY = "Another import of small is under way. Try again when it has ended.";

    @TempDir
    Path data;

    @TempDir
    Path first;

    @TempDir
    Path second;

    private RunningTertulia running;

    @BeforeEach
    void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
        folder(first, "Amman");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    /** A small folder with many people of one name. */
    private static void folder(Path path, String name) throws IOException {
        var people = IntStream.range(1, PEOPLE)
                .mapToObj(number ->
                        "%s %d,%s%d@quilmes.example.org,quilmes,participant,es\n".formatted(name, number, name, number))
                .collect(Collectors.joining());
        new WrittenFolder(path)
                .write(
                        "people.csv",
                        "name,email,organisation,roles,languages\n"
                                + "Organiser,organiser@uclg.example.org,uclg,organiser,en\n"
                                + people);
    }

    private List<String> imports(Path folder) {
        var out = new ByteArrayOutputStream();
        var configuration = new Configuration(running.inside().port(), data, null, Optional.empty());
        var command = new Import(configuration, new PrintStream(out, true, StandardCharsets.UTF_8));
        new CommandLine(command).execute(folder.toString());
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains(": warning: ") && !line.contains("changes are made"))
                .toList();
    }

    private static <T> List<T> atOnce(Supplier<T> one, Supplier<T> other) {
        var later = CompletableFuture.supplyAsync(other);
        return List.of(one.get(), later.join());
    }

    private long peopleCalled(String name) {
        var small = running.inside().exchanges().playing("small").orElseThrow();
        return small.people().stream()
                .filter(person -> running.inside().people().nameOf(person).startsWith(name + " "))
                .count();
    }

    @Test
    void two_folders_at_once_come_one_after_the_other_or_one_is_told_to_wait() throws Exception {
        folder(second, "Quito");
        var said = atOnce(() -> imports(first), () -> imports(second));
        var refused = said.stream().filter(List.of(UNDER_WAY)::equals).count();
        assertTrue(refused <= 1, said::toString);
        assertEquals((2 - refused) * (PEOPLE - 1), peopleCalled("Amman") + peopleCalled("Quito"), said::toString);
        assertEquals(List.of("small already is as the folder says; nothing was changed."), again(said));
    }

    /** Imports again what came in last: the folder that was not refused, or not the first. */
    private List<String> again(List<List<String>> said) {
        var refused = said.indexOf(List.of(UNDER_WAY));
        var wasFirst = refused >= 0 ? refused : isFirst(said.getFirst()) ? 0 : 1;
        return imports(wasFirst == 0 ? second : first);
    }

    private static boolean isFirst(List<String> said) {
        return said.getFirst().startsWith("small was imported");
    }

    @Test
    void the_same_folder_twice_at_once_admits_everyone_once() {
        var said = atOnce(() -> imports(first), () -> imports(first));
        assertEquals(1, said.stream().filter(ImportsAtOnceTest::isFirst).count(), said::toString);
        assertEquals(PEOPLE - 1, peopleCalled("Amman"));
        assertEquals(List.of("small already is as the folder says; nothing was changed."), imports(first));
    }

    @Test
    void what_people_do_during_an_import_is_answered() throws Exception {
        imports(first);
        folder(second, "Quito");
        var small = running.inside().exchanges().playing("small").orElseThrow();
        var organiser = small.people().stream()
                .filter(person -> running.inside().people().nameOf(person).equals("Organiser"))
                .findFirst()
                .orElseThrow();
        var importing = CompletableFuture.supplyAsync(() -> imports(second));
        var sent = 0;
        while (!importing.isDone()) {
            var notice = new SendNotice(
                    new NoticeId("notice-" + sent++), new Audience(Audience.Kind.EVERYONE, ""), "Hello", "en");
            assertTrue(small.ask(organiser, notice).await() instanceof Answer.Done);
        }
        assertTrue(importing.join().getLast().startsWith("small was changed"), importing.join()::toString);
        assertEquals(PEOPLE - 1, peopleCalled("Quito"));
        assertTrue(sent > 0);
    }

    /** With sixteen rooms, each day from eight to half past five. */
    private static String programmeOf(int segments) {
        var text = new StringBuilder("slug: small\nzone: Europe/Madrid\nlanguages: [en]\ntitle: Large\nsessions:\n");
        for (int number = 0; number < segments; number++) {
            var place = number % 160;
            if (place == 0) {
                text.append(
                        "  - id: day-%1$d\n    date: %2$s\n    time: 08:00-18:00\n    title: Day %1$d\n    segments:\n"
                                .formatted(
                                        number / 160, LocalDate.of(2031, 3, 17).plusDays(number / 160)));
            }
            text.append("      - {id: s%d, kind: talk, time: %2$02d:00-%2$02d:30, title: Talk %1$d, room: R%3$d}\n"
                    .formatted(number, 8 + place / 16, place % 16));
        }
        return text.toString();
    }

    @Test
    @Tag("long")
    void the_largest_programme_comes_in_and_is_shown() throws Exception {
        Files.writeString(first.resolve("programme.yaml"), programmeOf(3_000));
        var said = imports(first);
        assertTrue(isFirst(said), said::toString);
        for (var path : List.of("", "/schedule.json", "/programme.ics")) {
            var answer = running.get("/x/small" + path);
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("Talk 2999"), path);
        }
        assertEquals(List.of("small already is as the folder says; nothing was changed."), imports(first));
    }

    @Test
    void a_programme_that_is_too_large_is_refused_in_words() throws Exception {
        Files.writeString(first.resolve("programme.yaml"), programmeOf(30_000));
        assertEquals(
                List.of("programme.yaml: error: is larger than 2,048 kB", "The folder cannot be imported."),
                imports(first));
        Files.writeString(first.resolve("programme.yaml"), programmeOf(10_000));
        assertEquals(
                List.of(
                        "programme.yaml:6: error: sessions: has 10000 segments; a programme has at most 3000",
                        "The folder cannot be imported."),
                imports(first));
    }

    @Test
    void an_upload_that_is_cut_changes_nothing_and_leaves_no_file() throws Exception {
        var archive = data.resolve("sent.zip");
        FolderArchive.pack(first, archive);
        var whole = Files.readAllBytes(archive);
        try (var socket = running.begin("POST /operator/import", "Authorization: Bearer " + token(), whole.length)) {
            socket.getOutputStream().write(whole, 0, whole.length / 2);
            socket.getOutputStream().flush();
        }
        assertTrue(imports(first).getFirst().startsWith("small was imported"));
        assertEquals(List.of(), partsOf(whole));
    }

    private String token() throws IOException {
        var tokens = new Tokens(SigningKeys.in(data.resolve("keys")), InstantSource.system());
        return tokens.issue(Purpose.OPERATOR, PersonId.ENGINE, Purpose.IMPORT);
    }

    /** The files in which a part of this archive has arrived. */
    private static List<Path> partsOf(byte[] archive) throws IOException {
        var parts = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "import*.zip")) {
            for (var file : files) {
                var arrived = Files.exists(file) ? Files.readAllBytes(file) : archive;
                if (Arrays.mismatch(arrived, archive) == arrived.length) {
                    parts.add(file);
                }
            }
        }
        return parts;
    }
}
