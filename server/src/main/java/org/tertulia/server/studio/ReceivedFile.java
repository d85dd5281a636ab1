package org.tertulia.server.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.ExchangeSource;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.schedules.Given;
import org.tertulia.server.importer.schedules.Given.Organiser;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Session;

/**
 * A file that an organiser has sent, in a place of its own until it is closed.
 *
 * @param name as people call it
 */
public record ReceivedFile(String name, Path path) implements AutoCloseable {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ENDING = 8;

    /** Stands for the organiser in a schedule or an agenda, which cannot say who organises. Nobody of this address is imported. */
    private static final Organiser NOBODY = new Organiser("Nobody", "nobody@schedule.invalid");

    /** Copies an upload, because uploads are deleted when the answer is sent. */
    public static ReceivedFile copy(Path upload, String fullName) throws IOException {
        var name = plain(fullName);
        var path = Files.createTempDirectory("studio").resolve("received" + ending(name));
        return new ReceivedFile(name, Files.copy(upload, path));
    }

    /** The name without folders and without characters that nobody sees. */
    static String plain(String fullName) {
        var last = fullName.substring(Math.max(fullName.lastIndexOf('/'), fullName.lastIndexOf('\\')) + 1);
        var seen = last.replaceAll("\\p{C}", "").strip();
        return seen.substring(Math.max(0, seen.length() - LONGEST_NAME));
    }

    private static String ending(String name) {
        var ending = name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
        return ending.length() <= LONGEST_ENDING && ending.matches("\\.[a-z]+") ? ending : "";
    }

    private boolean isFolder() {
        return path.toString().endsWith(".zip");
    }

    /** Whether its name is that of a file with an exchange. */
    public boolean isReadable() {
        return new ExchangeSource(path, Given.NOTHING).isReadable();
    }

    /** Reads it for this exchange, whatever exchange it names. */
    public FolderReading read(String slug, Programme programme) {
        var source = new ExchangeSource(path, given(programme));
        return switch (source.read()) {
            case FolderReading.Broken(var problems) -> new FolderReading.Broken(named(problems));
            case FolderReading.Whole(var file, var warnings) ->
                file.people().stream().anyMatch(row -> row.email().equals(NOBODY.address()))
                        ? new FolderReading.Whole(file.without(NOBODY.address()).into(slug), named(warnings))
                        : new FolderReading.Whole(
                                file.into(slug),
                                Stream.concat(otherExchange(file, slug).stream(), named(warnings).stream())
                                        .toList());
        };
    }

    private List<Problem> otherExchange(ExchangeFile file, String slug) {
        var problems = new FileProblems(name);
        if (!file.slug().equals(slug)) {
            problems.warning(0, "slug", Reason.of("studio.other-exchange", "slug", file.slug()));
        }
        return problems.inOrder();
    }

    /** What the exchange says, for files that do not say it. */
    private static Given given(Programme programme) {
        var zone = ZoneId.of(programme.zone());
        var start =
                programme.sessions().stream().mapToLong(Session::plannedStart).min();
        return new Given(
                NOBODY,
                zone.getId(),
                start.isEmpty()
                        ? null
                        : Instant.ofEpochMilli(start.getAsLong()).atZone(zone).toLocalDate(),
                programme.title().byLanguage().get(programme.languages().getFirst()));
    }

    /** Names the file that people have. The files in a folder have their own names. */
    public List<Problem> named(List<Problem> problems) {
        return isFolder()
                ? problems
                : problems.stream().map(problem -> problem.in(name)).toList();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
        Files.deleteIfExists(Objects.requireNonNull(path.getParent()));
    }
}
