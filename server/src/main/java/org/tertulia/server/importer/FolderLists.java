package org.tertulia.server.importer;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.folder.FolderFiles;
import org.tertulia.server.importer.folder.FolderNames;
import org.tertulia.server.importer.lists.OrganisationNames;
import org.tertulia.server.importer.lists.OrganisationsReader;
import org.tertulia.server.importer.lists.PeopleReader;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.reading.SameProblems;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.whole.Role;

/** The lists in the folder of an exchange, each as CSV or XLSX. */
final class FolderLists {
    private static final String ORGANISATIONS = "organisations";
    private static final String PEOPLE = "people";
    private static final List<String> ENDINGS = List.of(".csv", ".xlsx");

    private static final Set<String> READ = Set.of("programme.yaml", "practices.yaml");

    private final FolderFiles files;
    private final FolderNames names;
    private final Map<String, FileProblems> problems = new LinkedHashMap<>();

    FolderLists(FolderFiles files, FolderNames names) {
        this.files = files;
        this.names = names;
    }

    /** The organisations; empty, with a problem, if not all of them can be read. */
    Optional<List<Organisation>> organisations() {
        return file(ORGANISATIONS, Reason.of("list.missing")).flatMap(this::organisations);
    }

    private Optional<List<Organisation>> organisations(String name) {
        var found = problems(name);
        return content(name)
                .map(bytes -> new OrganisationsReader(found).read(bytes))
                .filter(all -> !found.hasErrors());
    }

    /**
     * The people. What they refer to is not checked where it could not be read, because its own problem says enough.
     *
     * @param organisations null if they could not all be read
     * @param places the sessions by id and the rooms by key; null if the programme could not be read
     */
    List<PersonRow> people(@Nullable List<Organisation> organisations, @Nullable Set<String> places) {
        var names = new OrganisationNames(organisations == null ? null : names(organisations));
        return file(PEOPLE, Reason.of("list.no-people"))
                .flatMap(name -> content(name).map(bytes -> people(bytes, names, places, problems(name))))
                .orElse(List.of());
    }

    /** The pictures of these people. */
    Map<String, PosterSource> photos(List<PersonRow> people) {
        var photos = new FolderPhotos(files);
        var name = ENDINGS.stream()
                .map(ending -> PEOPLE + ending)
                .filter(files::has)
                .findFirst();
        var found = name.map(list -> photos.of(people, problems(list))).orElseGet(Map::of);
        if (name.filter(list -> problems(list).hasErrors()).isPresent()) {
            return found;
        }
        photos.unread(found).forEach(path -> problems(path).warning(0, "", Reason.of("list.unread-photo")));
        return found;
    }

    /** The people, for looking them up; empty if their list has errors, which are reported elsewhere. */
    Optional<List<PersonRow>> peopleIfReadable(@Nullable List<Organisation> organisations) {
        var names = new OrganisationNames(organisations == null ? null : names(organisations));
        var unreported = FileProblems.ofList(PEOPLE);
        return ENDINGS.stream()
                .map(ending -> PEOPLE + ending)
                .filter(files::has)
                .findFirst()
                .flatMap(this::content)
                .map(bytes -> new PeopleReader(names, null, unreported).read(bytes))
                .filter(rows -> !unreported.hasErrors());
    }

    private static List<PersonRow> people(
            byte[] file, OrganisationNames organisations, @Nullable Set<String> places, FileProblems found) {
        var people = new PeopleReader(organisations, places, found).read(file);
        if (!found.hasErrors() && people.stream().noneMatch(FolderLists::isOrganiser)) {
            found.error(0, "", Reason.of("list.no-organiser"));
        }
        return people;
    }

    private static boolean isOrganiser(PersonRow person) {
        return person.assignments().stream().anyMatch(assignment -> assignment.role() == Role.ORGANISER);
    }

    static Map<String, String> names(List<Organisation> organisations) {
        return organisations.stream()
                .collect(Collectors.toUnmodifiableMap(
                        organisation -> organisation.id().value(), Organisation::name, (first, second) -> first));
    }

    /** Warns of files that nobody reads, because somebody may wait for what is in them. */
    void warnOfOthers() {
        var read = Stream.of(ORGANISATIONS, PEOPLE)
                .flatMap(list -> ENDINGS.stream().map(ending -> list + ending));
        var known = Stream.concat(READ.stream(), read).collect(Collectors.toSet());
        names.unread(known).forEach(name -> problems(name).warning(0, "", Reason.of("list.unread")));
    }

    List<Problem> problems() {
        return problems.values().stream()
                .flatMap(file -> SameProblems.together(file.inOrder()).stream())
                .toList();
    }

    /** The name of the file with a list. */
    private Optional<String> file(String list, Reason missing) {
        var there =
                ENDINGS.stream().map(ending -> list + ending).filter(files::has).toList();
        if (there.isEmpty()) {
            var name = list + ENDINGS.getFirst();
            problems(name).error(0, "", names.missing(name, missing));
            return Optional.empty();
        }
        if (there.size() > 1) {
            problems(there.getLast()).error(0, "", Reason.of("list.two-files", "other", there.getFirst()));
            return Optional.empty();
        }
        return Optional.of(there.getFirst());
    }

    private Optional<byte[]> content(String name) {
        try {
            return Optional.of(files.read(name));
        } catch (IOException unreadable) {
            problems(name).error(0, "", Reason.of("list.closed"));
            return Optional.empty();
        }
    }

    private FileProblems problems(String name) {
        return problems.computeIfAbsent(name, FileProblems::ofList);
    }
}
