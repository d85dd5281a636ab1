package org.tertulia.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrameworkTest {
    private static final List<Framework.Item> GCM =
            Framework.of("gcm").orElseThrow().items();

    @Test
    void the_compact_for_migration_has_23_objectives_each_looked_at_by_one_of_four_round_tables() {
        assertEquals(
                IntStream.rangeClosed(1, 23).mapToObj(Integer::toString).toList(),
                GCM.stream().map(Framework.Item::item).toList());
        for (var group : List.of("1:5", "2:7", "3:6", "4:5")) {
            var table = group.split(":", 2);
            var size =
                    GCM.stream().filter(item -> item.group().equals(table[0])).count();
            assertEquals(table[1], Long.toString(size), "round table " + table[0]);
        }
    }

    @Test
    void every_title_is_there_in_three_languages() {
        var languages = Set.of("en", "es", "fr");
        GCM.forEach(item -> assertEquals(languages, item.title().byLanguage().keySet()));
        BriefTemplate.all().stream()
                .flatMap(template -> template.sections().stream())
                .forEach(section ->
                        assertEquals(languages, section.title().byLanguage().keySet()));
    }
}
