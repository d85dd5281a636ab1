package org.tertulia.server.exporter.folder;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.tertulia.posters.practices.Practice;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.posters.practices.ShownPractice;
import org.tertulia.server.importer.reading.YamlOut;

/**
 * Writes {@code practices.yaml}.
 *
 * @param posters the name of the poster's file, for each practice that has one
 */
record WrittenPractices(List<ShownPractice> practices, Map<PracticeId, String> posters) {
    String text() {
        return YamlOut.write(Map.of("practices", rows()));
    }

    List<SequencedMap<String, Object>> rows() {
        return practices.stream().map(shown -> practice(shown.practice())).toList();
    }

    private SequencedMap<String, Object> practice(Practice practice) {
        return new WrittenFields(List.of())
                .word("id", practice.id().value())
                .word("city", practice.organisation().value())
                .word("language", practice.language())
                .word("title", practice.title())
                .word("challenge", practice.challenge())
                .word("response", practice.response())
                .word("needs", practice.needs())
                .word("poster", posters.get(practice.id()))
                .mark("sample", practice.sample())
                .all();
    }
}
