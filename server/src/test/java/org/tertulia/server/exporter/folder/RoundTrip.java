package org.tertulia.server.exporter.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.Poster;
import org.tertulia.posters.practices.PosterId;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.posters.practices.ShownPractice;
import org.tertulia.server.exporter.ExchangeContent;
import org.tertulia.server.files.pages.DrawnPoster;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.ExchangeFolder;
import org.tertulia.server.importer.ExchangeSource;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.server.importer.lists.KnownPeople;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.importer.lists.PeopleImport;
import org.tertulia.server.importer.schedules.Given;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.run.Call;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;

/** Writes a folder that was read, in both forms, and reads it again. */
public record RoundTrip(Path directory) {
    private static final PosterId POSTER = new PosterId("00000000000000000000000000000000");

    public void comesBack(ExchangeFile file) throws IOException {
        var archived = whole(ExchangeFolder.readArchive(archive(file)));
        same(file, archived);
        assertEquals(people(file), people(archived));
        var written = whole(new ExchangeSource(workbook(file), Given.NOTHING).read());
        same(file, written);
        assertEquals(withoutPictures(file), people(written), "a workbook has no pictures");
    }

    /** The folder as a ZIP file. A poster is a file of one page, and it is taken as drawn, and so are pictures. */
    public Path archive(ExchangeFile file) throws IOException {
        var archive = directory.resolve("exchange.zip");
        try (var out = Files.newOutputStream(archive)) {
            new FolderExport(content(file), people(file), poster -> drawn(file)).write(out);
        }
        return archive;
    }

    private Path workbook(ExchangeFile file) throws IOException {
        var workbook = directory.resolve("exchange.xlsx");
        try (var out = Files.newOutputStream(workbook)) {
            new WorkbookExport(content(file), people(file)).write(out);
        }
        return workbook;
    }

    private static DrawnPoster drawn(ExchangeFile file) {
        try {
            var source = file.posters().values().iterator().next();
            return new DrawnPoster(POSTER, List.of(source.content().read()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void same(ExchangeFile file, ExchangeFile again) {
        assertEquals(file.programme(), again.programme());
        assertEquals(Set.copyOf(file.commands()), Set.copyOf(again.commands()));
    }

    private static Set<KnownPerson> withoutPictures(ExchangeFile file) {
        var people = file.people().stream().map(row -> row.showing("")).toList();
        return people(new ExchangeFile(
                file.slug(), file.programme(), file.commands(), people, file.posters(), file.photos()));
    }

    public static ExchangeFile whole(FolderReading reading) {
        return assertInstanceOf(FolderReading.Whole.class, reading, reading::toString)
                .exchange();
    }

    private static ExchangeContent content(ExchangeFile file) {
        return new ExchangeContent(
                file.slug(),
                file.programme(),
                calls(file),
                all(file, RegisterOrganisation.class)
                        .map(RegisterOrganisation::organisation)
                        .toList(),
                all(file, PutPractice.class)
                        .map(put -> new ShownPractice(
                                put.practice(),
                                false,
                                poster(file, put.practice().id()),
                                0))
                        .toList());
    }

    private static @Nullable Poster poster(ExchangeFile file, PracticeId practice) {
        return file.posters().containsKey(practice) ? new Poster(POSTER, List.of(new Poster.Page(1, 1))) : null;
    }

    private static Map<SegmentId, Map<String, Call>> calls(ExchangeFile file) {
        var calls = new HashMap<SegmentId, Map<String, Call>>();
        all(file, SetSegmentCall.class).forEach(set -> {
            if (set.call() != null) {
                calls.computeIfAbsent(set.segment(), segment -> new HashMap<>()).put(set.language(), set.call());
            }
        });
        return calls;
    }

    private static <T> Stream<T> all(ExchangeFile file, Class<T> type) {
        return file.commands().stream().filter(type::isInstance).map(type::cast);
    }

    /** The people as the exchange knows them after an import, in any order. */
    private static Set<KnownPerson> people(ExchangeFile file) {
        var known = new KnownPeople(file.slug(), List.of(), Map.of(), id -> false);
        return new PeopleImport(known)
                .preview(file.people()).changes().stream()
                        .map(change -> new KnownPerson(
                                change.command().person(),
                                change.name(),
                                change.email(),
                                change.command().organisation(),
                                change.command().assignments(),
                                change.command().languages(),
                                change.position(),
                                change.attends(),
                                change.photo().isEmpty() ? "" : POSTER.value()))
                        .collect(Collectors.toSet());
    }
}
