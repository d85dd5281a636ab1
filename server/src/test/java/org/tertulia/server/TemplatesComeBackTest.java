package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.cli.Import;
import org.tertulia.server.exporter.ExchangeContent;
import org.tertulia.server.templates.FolderTemplate;
import picocli.CommandLine;

/** Each folder to begin with is imported, leaves a running Tertulia in both forms, and comes back without a difference. */
class TemplatesComeBackTest {
    private static final LocalDate STARTS = LocalDate.parse("2031-03-17");

    @TempDir
    static Path hereData;

    @TempDir
    static Path elsewhereData;

    @TempDir
    private Path directory;

    private static RunningTertulia here;
    private static RunningTertulia elsewhere;

    @BeforeAll
    static void start() throws Exception {
        here = new RunningTertulia(hereData, Map.of());
        elsewhere = new RunningTertulia(elsewhereData, Map.of());
    }

    @AfterAll
    static void stop() {
        here.close();
        elsewhere.close();
    }

    @ParameterizedTest
    @EnumSource(FolderTemplate.class)
    void a_round_trip_loses_nothing_that_tertulia_knows(FolderTemplate template) throws Exception {
        var slug = template.title();
        template.writeInto(directory.resolve(slug), STARTS);
        var organiser = signIn(imports(here, hereData, directory.resolve(slug)));
        for (var ending : List.of(".zip", ".xlsx")) {
            var file = exported(slug, ending, organiser);
            var same = List.of(slug + " already is as the folder says; nothing was changed.");
            assertEquals(same, imports(here, hereData, file), ending);
            if (ending.equals(".zip")) {
                imports(elsewhere, elsewhereData, file);
                assertEquals(Whole.of(here, slug), Whole.of(elsewhere, slug));
                imports(here, hereData, renamed(file, slug));
                assertEquals(Whole.of(here, slug), Whole.of(here, slug + "-again"));
            }
        }
    }

    private Path exported(String slug, String ending, String organiser) throws Exception {
        var answer = here.getBytes("/x/" + slug + "/exchange" + ending, "Cookie", organiser);
        assertEquals(200, answer.statusCode());
        return Files.write(directory.resolve("exchange" + ending), answer.body());
    }

    /** The same folder for an exchange of another name. */
    private static Path renamed(Path archive, String slug) throws IOException {
        try (var files = FileSystems.newFileSystem(archive)) {
            var programme = files.getPath("programme.yaml");
            var text = Files.readString(programme);
            Files.writeString(programme, text.replaceFirst("slug: " + slug, "slug: " + slug + "-again"));
        }
        return archive;
    }

    /** Opens the first link that an import prints for an organiser. */
    private static String signIn(List<String> said) throws Exception {
        var link = said.stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .filter(word -> word.contains("/join/"))
                .findFirst();
        assertTrue(link.isPresent(), said::toString);
        return RunningTertulia.cookie(here.post(URI.create(link.get()).getPath(), Map.of()))
                .orElseThrow();
    }

    private static List<String> imports(RunningTertulia running, Path data, Path source) {
        var out = new ByteArrayOutputStream();
        var configuration = new Configuration(running.inside().port(), data, null, Optional.empty());
        var command = new Import(configuration, new PrintStream(out, true, StandardCharsets.UTF_8));
        var code = new CommandLine(command).execute(source.toString());
        var said = out.toString(StandardCharsets.UTF_8);
        assertEquals(0, code, said);
        return said.lines().toList();
    }

    /** All that an exchange has planned, with people by their names. */
    private record Whole(ExchangeContent content, Set<Someone> people) {
        static Whole of(RunningTertulia running, String slug) {
            var exchange = running.inside().exchanges().playing(slug).orElseThrow();
            var content = ExchangeContent.of("any", exchange.stream().state());
            var named = new ExchangeContent(
                    "any",
                    content.programme().naming(id -> named(running, id)),
                    content.calls(),
                    content.organisations(),
                    content.practices());
            return new Whole(
                    named,
                    exchange.people().stream()
                            .map(person -> Someone.of(running, slug, person))
                            .collect(Collectors.toSet()));
        }

        private static PersonId named(RunningTertulia running, PersonId id) {
            return new PersonId(running.inside().people().nameOf(id));
        }
    }

    private record Someone(String name, String address, String position, Object taking) {
        static Someone of(RunningTertulia running, String slug, PersonId id) {
            var row = running.inside().people().find(id).orElseThrow();
            var taking = Objects.requireNonNull(running.inside().exchanges().playing(slug).orElseThrow().stream()
                    .state()
                    .person(id));
            return new Someone(
                    row.name(),
                    String.valueOf(row.address()),
                    String.valueOf(row.position()),
                    List.of(taking.organisation(), Set.copyOf(taking.assignments()), taking.languages()));
        }
    }
}
