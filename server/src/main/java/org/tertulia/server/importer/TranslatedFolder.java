package org.tertulia.server.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tertulia.server.importer.folder.FolderFiles;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.schedules.AgendaFile;
import org.tertulia.server.importer.schedules.Given;
import org.tertulia.server.importer.schedules.ScheduleFile;
import org.tertulia.server.importer.workbook.ExchangeWorkbook;

/**
 * A file among those of a folder that says what the folder should say: the programme of another program, a workbook, or an agenda. It is
 * turned into the files of an exchange's folder, and those are read: so every rule and limit is the same. All problems name the
 * file that people have.
 */
final class TranslatedFolder {
    /** The file with what somebody says besides. */
    static final String GIVEN = "given.properties";

    private static final String PROGRAMME = "programme.yaml";
    private static final Set<String> LISTS =
            Set.of("people.xlsx", "organisations.xlsx", "people.csv", "organisations.csv");
    private static final Pattern TEXT_TABLE = Pattern.compile(".*\\.(?i:csv|tsv|txt)");

    private final FolderFiles files;
    private final String name;

    private TranslatedFolder(FolderFiles files, String name) {
        this.files = files;
        this.name = name;
    }

    /**
     * What the file was turned into.
     *
     * @param place says where in the file a problem is
     */
    private record Translation(Map<String, byte[]> files, Function<Problem, String> place) {}

    /** The one such file of a folder that has no programme. */
    static Optional<TranslatedFolder> in(FolderFiles files) {
        var all = files.names("").stream().filter(name -> !name.equals(GIVEN)).toList();
        var candidates = all.stream()
                .filter(TranslatedFolder::reads)
                .filter(name -> all.size() == 1 || !TEXT_TABLE.matcher(name).matches())
                .toList();
        return files.has(PROGRAMME) || candidates.size() != 1
                ? Optional.empty()
                : Optional.of(new TranslatedFolder(files, candidates.getFirst()));
    }

    /** Whether a file of this name may be such a file. */
    static boolean reads(String name) {
        return ScheduleFile.is(name) || (isTable(name) && !LISTS.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static boolean isTable(String name) {
        return isWorkbook(name) || TEXT_TABLE.matcher(name).matches();
    }

    private static boolean isWorkbook(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    FolderReading read() {
        var problems = new FileProblems(name);
        var translation = translation(problems);
        return translation.isEmpty()
                ? new FolderReading.Broken(problems.inOrder())
                : read(translation.get(), problems.inOrder());
    }

    private Optional<Translation> translation(FileProblems problems) {
        try {
            var content = files.read(name);
            if (isWorkbook(name) && ExchangeWorkbook.is(content)) {
                return ExchangeWorkbook.read(content, problems)
                        .map(workbook -> new Translation(workbook.files(), workbook::place));
            }
            var given = files.has(GIVEN) ? Given.read(files.read(GIVEN)) : Given.NOTHING;
            if (isTable(name)) {
                return new AgendaFile(given, problems)
                        .folder(content, name)
                        .map(folder -> new Translation(folder, Problem::field));
            }
            return new ScheduleFile(given, problems)
                    .folder(content)
                    .map(folder -> new Translation(folder, Problem::field));
        } catch (IOException unreadable) {
            problems.error(0, "", "cannot be opened");
            return Optional.empty();
        }
    }

    private FolderReading read(Translation translation, List<Problem> earlier) {
        return switch (ExchangeFolder.read(FolderFiles.inMemory(translation.files()))) {
            case FolderReading.Broken(var problems) ->
                new FolderReading.Broken(all(earlier, placed(problems, translation)));
            case FolderReading.Whole(var exchange, var warnings) ->
                new FolderReading.Whole(exchange, all(earlier, placed(warnings, translation)));
        };
    }

    private static List<Problem> all(List<Problem> earlier, List<Problem> later) {
        return Stream.concat(earlier.stream(), later.stream()).toList();
    }

    /** One problem for each message: in a file of another program the same is wrong with many events. */
    private List<Problem> placed(List<Problem> problems, Translation translation) {
        var same = new LinkedHashMap<String, List<Problem>>();
        for (var problem : problems) {
            var place = translation.place().apply(problem);
            var key = problem.severity() + problem.message() + (isWorkbook(name) ? place : "");
            same.computeIfAbsent(key, first -> new ArrayList<>()).add(problem);
        }
        return same.values().stream().map(all -> one(all, translation)).toList();
    }

    private Problem one(List<Problem> same, Translation translation) {
        var first = same.getFirst();
        var more = same.size() == 1 ? "" : " (and " + (same.size() - 1) + " more)";
        return new Problem(first.severity(), name, 0, translation.place().apply(first), first.message() + more, null);
    }
}
