package org.tertulia.server.importer.mistakes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All mistakes by the chapters of {@code docs/MISTAKES.md}, and that document. */
final class MistakesTable {
    private static final String BEGINNING = """
        # What organisers get wrong, and what Tertulia says

        `check FOLDER` lists the problems of a folder: one line for each, with the file, the line and the field. An **error** holds the import back, a **warning** does
        not. Each line below is printed exactly so, and nothing else is printed, for the folder in the tests with this one mistake. A test keeps this page as it is.
        """;
    private static final String UNDERSTOOD = """

        ## What is no mistake

        | what is written | how it is understood |
        |---|---|
        """;

    private MistakesTable() {}

    static List<Mistake> all() {
        return chapters().values().stream().flatMap(List::stream).toList();
    }

    private static Map<String, List<Mistake>> chapters() {
        var chapters = new LinkedHashMap<String, List<Mistake>>();
        chapters.put("The text of a YAML file", MistakesInText.ALL);
        chapters.put("Times, dates and places", MistakesInTimes.ALL);
        chapters.put("Days, rooms and people that do not fit together", MistakesInPlans.ALL);
        chapters.put("Words, ids and names", MistakesInWords.ALL);
        chapters.put("Lists of people and organisations", MistakesInLists.ALL);
        chapters.put("Files", MistakesInFiles.ALL);
        return chapters;
    }

    static String document() {
        var text = new StringBuilder(BEGINNING);
        var number = 1;
        for (var chapter : chapters().entrySet()) {
            var mistakes = chapter.getValue().stream()
                    .filter(mistake -> !mistake.isUnderstood())
                    .toList();
            text.append(chapter(chapter.getKey(), number, mistakes));
            number += mistakes.size();
        }
        return text.append(UNDERSTOOD).append(understood()).toString();
    }

    private static String chapter(String title, int number, List<Mistake> mistakes) {
        var rows = IntStream.range(0, mistakes.size())
                .mapToObj(place -> row(number + place, mistakes.get(place)))
                .collect(Collectors.joining());
        return "\n## " + title + "\n\n| | what one did | what Tertulia says | what helps |\n|---|---|---|---|\n" + rows;
    }

    private static String row(int number, Mistake mistake) {
        return "| %d | %s | `%s` | %s |\n"
                .formatted(number, cell(mistake.did()), cell(mistake.says()), cell(mistake.mend()));
    }

    private static String understood() {
        return all().stream()
                .filter(Mistake::isUnderstood)
                .map(mistake -> "| %s | %s |\n".formatted(cell(mistake.did()), cell(mistake.mend())))
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
