package org.tertulia.server.importer;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.Practice;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.realtime.contract.Command;
import org.tertulia.server.importer.folder.FolderFiles;
import org.tertulia.server.importer.folder.FolderNames;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.KnownNames;
import org.tertulia.server.importer.reading.KnownPractices;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.importer.repeats.RepeatedProblems;
import org.tertulia.server.importer.text.YamlText;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;

/**
 * The folder of an exchange, as in {@code docs/PROGRAMME_FORMAT.md}. It is read completely before anything is imported.
 */
public final class ExchangeFolder {
    private static final String PRACTICES = "practices.yaml";
    private static final String PROGRAMME = "programme.yaml";
    private static final String POSTERS = "posters";

    private final FolderFiles files;
    private final FolderNames names;
    private final FolderLists lists;
    private final Map<String, FileProblems> problems = new LinkedHashMap<>();

    private ExchangeFolder(FolderFiles files) {
        this.files = files;
        this.names = new FolderNames(files);
        this.lists = new FolderLists(files, names);
    }

    public static FolderReading read(Path folder) {
        return read(FolderFiles.at(folder));
    }

    /** Reads a folder that was packed as {@link FolderArchive} does it. Its posters are read when they are drawn. */
    public static FolderReading readArchive(Path archive) {
        try {
            return read(FolderFiles.inArchive(archive));
        } catch (IOException unreadable) {
            var problems = new FileProblems("ZIP file");
            problems.error(0, "", String.valueOf(unreadable.getMessage()));
            return new FolderReading.Broken(problems.inOrder());
        }
    }

    /** Reads a folder from our resources, such as {@code sample/barcelona-2022}. */
    public static FolderReading readOnClassPath(String folder) {
        return new ExchangeFolder(FolderFiles.onClassPath(folder)).read();
    }

    static FolderReading read(FolderFiles files) {
        return TranslatedFolder.in(files).map(TranslatedFolder::read).orElseGet(() -> new ExchangeFolder(files).read());
    }

    private FolderReading read() {
        var organisations = lists.organisations();
        var known = new KnownNames(organisations.map(FolderLists::names).orElse(null));
        var practices = practices(known);
        var programme = programme(known, practices, organisations.orElse(null));
        var listed = lists.people(
                organisations.orElse(null), programme.map(ReadProgramme::places).orElse(null));
        var staff = organisations.flatMap(read -> programme).map(ReadProgramme::staff);
        var people = assigned(staff.orElse(List.of()), listed);
        warnOfUnread(practices);
        var photos = lists.photos(people);
        var found = found();
        return programme.isEmpty() || found.stream().anyMatch(Problem::isError)
                ? new FolderReading.Broken(found)
                : new FolderReading.Whole(
                        exchange(
                                organisations.orElse(List.of()),
                                practices.orElse(List.of()),
                                programme.get(),
                                people,
                                photos),
                        found);
    }

    private List<Problem> found() {
        var ofTexts = problems.values().stream().flatMap(file -> RepeatedProblems.together(file.inOrder()).stream());
        return Stream.concat(lists.problems().stream(), ofTexts).toList();
    }

    private static ExchangeFile exchange(
            List<Organisation> organisations,
            List<ReadPractice> practices,
            ReadProgramme programme,
            List<PersonRow> people,
            Map<String, PosterSource> photos) {
        var commands = new ArrayList<Command>();
        organisations.forEach(organisation -> commands.add(new RegisterOrganisation(organisation)));
        commands.add(new PutProgramme(programme.programme()));
        commands.addAll(programme.calls());
        practices.forEach(read -> commands.add(new PutPractice(read.practice())));
        return new ExchangeFile(
                programme.slug(), programme.programme(), List.copyOf(commands), people, posters(practices), photos);
    }

    private static Map<PracticeId, PosterSource> posters(List<ReadPractice> practices) {
        var posters = new LinkedHashMap<PracticeId, PosterSource>();
        practices.forEach(read ->
                read.poster().ifPresent(poster -> posters.put(read.practice().id(), poster)));
        return posters;
    }

    /** The practices; empty if there is a file with them that cannot be read. */
    private Optional<List<ReadPractice>> practices(KnownNames organisations) {
        return files.has(PRACTICES)
                ? content(PRACTICES)
                        .flatMap(bytes -> YamlText.read(bytes, problems(PRACTICES)))
                        .map(root -> new PracticesReader(organisations, files).read(root))
                : Optional.of(List.of());
    }

    private Optional<ReadProgramme> programme(
            KnownNames organisations, Optional<List<ReadPractice>> practices, @Nullable List<Organisation> registered) {
        return content(PROGRAMME)
                .flatMap(bytes -> YamlText.read(bytes, problems(PROGRAMME)))
                .map(root -> new ProgrammeReader(
                                root, organisations, known(practices), slug -> people(slug, registered))
                        .read());
    }

    /** The people whom the programme may name. Their list is read twice, because its roles name sessions. */
    private ProgrammePeople people(String slug, @Nullable List<Organisation> registered) {
        return lists.peopleIfReadable(registered)
                .map(rows -> ProgrammePeople.of(slug, rows))
                .orElse(ProgrammePeople.UNREAD);
    }

    private static KnownPractices known(Optional<List<ReadPractice>> practices) {
        var all =
                practices.orElse(List.of()).stream().map(ReadPractice::practice).toList();
        var titles = all.stream().collect(toMap(each -> each.id().value(), Practice::title, (first, second) -> first));
        var cities = all.stream()
                .collect(toMap(each -> each.id().value(), Practice::organisation, (first, second) -> first));
        var areKnown = practices.isPresent() && titles.keySet().stream().allMatch(Words::isId);
        return new KnownPractices(new KnownNames(areKnown ? titles : null), cities);
    }

    /** Warns of files that nobody reads, because somebody may wait for what is in them. */
    private void warnOfUnread(Optional<List<ReadPractice>> practices) {
        lists.warnOfOthers();
        practices.ifPresent(read -> {
            var named = posters(read).values().stream().map(PosterSource::name).toList();
            files.names(POSTERS).stream()
                    .filter(name -> !FolderNames.isAside(name))
                    .map(name -> POSTERS + "/" + name)
                    .filter(file -> !named.contains(file))
                    .forEach(file -> problems(file).warning(0, "", Reason.of("list.unread-poster")));
        });
    }

    /** If the list of people has errors, nobody is looked up in it. */
    private List<PersonRow> assigned(List<RoomStaff> staff, List<PersonRow> people) {
        var isWrong = lists.problems().stream().anyMatch(Problem::isError);
        return isWrong ? people : RoomStaff.assign(staff, people);
    }

    private Optional<byte[]> content(String name) {
        if (!files.has(name)) {
            problems(name).error(0, "", names.missing(name, Reason.of("list.missing")));
            return Optional.empty();
        }
        try {
            return Optional.of(files.read(name));
        } catch (IOException unreadable) {
            problems(name).error(0, "", "cannot be opened");
            return Optional.empty();
        }
    }

    private FileProblems problems(String name) {
        return problems.computeIfAbsent(name, FileProblems::ofList);
    }
}
