package org.tertulia.server.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tertulia.server.importer.folder.FolderFiles;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.schedules.Given;
import org.tertulia.server.importer.schedules.ScheduleFile;

/**
 * The programme of another program among the files of a folder. It is turned into the files of an exchange's folder,
 * and those are read: so every rule and limit is the same. All problems name the file that people have.
 */
final class ScheduleFolder {
    /** The file with what somebody says besides. */
    static final String GIVEN = "given.properties";

    private static final String PROGRAMME = "programme.yaml";

    private final FolderFiles files;
    private final String name;

    private ScheduleFolder(FolderFiles files, String name) {
        this.files = files;
        this.name = name;
    }

    /** The one schedule of a folder that has no programme. */
    static Optional<ScheduleFolder> in(FolderFiles files) {
        var schedules = files.names("").stream().filter(ScheduleFile::is).toList();
        return files.has(PROGRAMME) || schedules.size() != 1
                ? Optional.empty()
                : Optional.of(new ScheduleFolder(files, schedules.getFirst()));
    }

    FolderReading read() {
        var problems = new FileProblems(name);
        var folder = folder(problems);
        return folder.isEmpty()
                ? new FolderReading.Broken(problems.inOrder())
                : withEarlier(problems.inOrder(), ExchangeFolder.read(FolderFiles.inMemory(folder.get())));
    }

    private Optional<Map<String, byte[]>> folder(FileProblems problems) {
        try {
            var given = files.has(GIVEN) ? Given.read(files.read(GIVEN)) : Given.NOTHING;
            return new ScheduleFile(given, problems).folder(files.read(name));
        } catch (IOException unreadable) {
            problems.error(0, "", "cannot be opened");
            return Optional.empty();
        }
    }

    private FolderReading withEarlier(List<Problem> earlier, FolderReading reading) {
        return switch (reading) {
            case FolderReading.Broken(var problems) -> new FolderReading.Broken(all(earlier, problems));
            case FolderReading.Whole(var exchange, var warnings) ->
                new FolderReading.Whole(exchange, all(earlier, warnings));
        };
    }

    private List<Problem> all(List<Problem> earlier, List<Problem> later) {
        return Stream.concat(earlier.stream(), together(later).stream()).toList();
    }

    /** One problem for each message: the same is wrong with many events. */
    private List<Problem> together(List<Problem> problems) {
        var same = new LinkedHashMap<String, List<Problem>>();
        problems.forEach(
                problem -> same.computeIfAbsent(problem.severity() + problem.message(), key -> new ArrayList<>())
                        .add(problem));
        return same.values().stream().map(this::one).toList();
    }

    private Problem one(List<Problem> same) {
        var first = same.getFirst();
        var more = same.size() == 1 ? "" : " (and " + (same.size() - 1) + " more)";
        return new Problem(first.severity(), name, 0, first.field(), first.message() + more, null);
    }
}
