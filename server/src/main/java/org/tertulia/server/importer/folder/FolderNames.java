package org.tertulia.server.importer.folder;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.reading.Reason;

/** The names of the files in a folder: which one stands for a file that is missing, and which nobody reads. */
public final class FolderNames {
    /** Files that programs leave behind, and texts about the folder. */
    private static final Pattern ASIDE =
            Pattern.compile("[.~].*|.*~|Thumbs\\.db|desktop\\.ini|(?i:readme|licen[cs]e).*");

    /** What people also call a file, as folded letters. */
    private static final Map<String, Set<String>> ALSO = Map.of(
            "programme", Set.of("programme", "program", "programa", "agenda"),
            "organisations",
                    Set.of(
                            "organisations",
                            "organisation",
                            "organizations",
                            "organization",
                            "organizaciones",
                            "cities"),
            "people", Set.of("people", "persons", "personas", "personnes", "participants", "participantes"));

    private static final Pattern TEXT = Pattern.compile(".*\\.(?i:ya?ml|txt|csv|xlsx)");
    private static final Pattern SPREADSHEET = Pattern.compile(".*\\.(?i:xls|xlsm|xlsb|ods|numbers)");
    private static final Pattern MARKS = Pattern.compile("\\([0-9]+\\)|\\b(?i:copy|copia|copie|final)\\b|[0-9]");

    private final FolderFiles files;
    private final Set<String> named = new HashSet<>();

    public FolderNames(FolderFiles files) {
        this.files = files;
    }

    /** Says that a file is missing, and which other one it probably is. */
    public Reason missing(String name, Reason otherwise) {
        var stem = name.substring(0, name.indexOf('.'));
        var isList = !name.endsWith(".yaml");
        return alike(stem, SPREADSHEET)
                .filter(other -> isList)
                .map(other -> Reason.of("list.missing-other", "other", other).and("name", stem + ".xlsx"))
                .or(() -> alike(stem, TEXT).map(other -> Reason.of("list.missing-renamed", "other", other)))
                .orElse(otherwise);
    }

    private Optional<String> alike(String stem, Pattern ending) {
        var found = files.names("").stream()
                .filter(name -> ending.matcher(name).matches() && isCalled(name, stem))
                .findFirst();
        found.ifPresent(named::add);
        return found;
    }

    private static boolean isCalled(String name, String stem) {
        var first = MARKS.matcher(name.substring(0, name.indexOf('.'))).replaceAll("");
        return ALSO.getOrDefault(stem, Set.of(stem)).contains(Folded.letters(first));
    }

    /** The files that nobody reads and nobody has been told of. */
    public List<String> unread(Set<String> read) {
        return files.names("").stream()
                .filter(name -> !read.contains(name.toLowerCase(Locale.ROOT)))
                .filter(name -> !named.contains(name) && !isAside(name))
                .toList();
    }

    public static boolean isAside(String name) {
        return ASIDE.matcher(name).matches();
    }
}
