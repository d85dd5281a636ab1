package org.tertulia.server.importer.schedules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.LanguageNames;
import org.tertulia.server.importer.schedules.Schedule.Entry;

/**
 * The languages of a schedule.
 *
 * @param all the language of most events first
 */
record ScheduleLanguages(List<String> all) {
    private static final String USUAL = "en";

    /** Those of its events; English, with a warning, if they name none. */
    static ScheduleLanguages of(Schedule schedule, FileProblems problems) {
        var counts = new LinkedHashMap<String, Integer>();
        schedule.entries().forEach(entry -> tag(entry).ifPresent(tag -> counts.merge(tag, 1, Integer::sum)));
        if (counts.isEmpty()) {
            problems.warning(0, "", "names no language; English is taken");
            return new ScheduleLanguages(List.of(USUAL));
        }
        return new ScheduleLanguages(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList());
    }

    String main() {
        return all.getFirst();
    }

    String of(Entry entry) {
        return tag(entry).orElse(main());
    }

    private static Optional<String> tag(Entry entry) {
        return Optional.of(entry.language())
                .filter(language -> !language.isEmpty())
                .flatMap(LanguageNames::tag);
    }
}
