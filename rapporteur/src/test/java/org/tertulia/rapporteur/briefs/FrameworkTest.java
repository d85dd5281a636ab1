package org.tertulia.rapporteur.briefs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrameworkTest {
    private static final List<Framework.Item> GCM =
            Framework.of("gcm").orElseThrow().items();

    @Test
    void the_compact_for_migration_has_23_objectives_each_discussed_at_one_of_four_round_tables() {
        assertEquals(
                IntStream.rangeClosed(1, 23).mapToObj(Integer::toString).toList(),
                GCM.stream().map(Framework.Item::item).toList());
        assertEquals(List.of("2", "5", "6", "12", "18"), atRoundTable("1"));
        assertEquals(List.of("4", "8", "9", "10", "11", "13", "21"), atRoundTable("2"));
        assertEquals(List.of("14", "15", "16", "19", "20", "22"), atRoundTable("3"));
        assertEquals(List.of("1", "3", "7", "17", "23"), atRoundTable("4"));
    }

    @Test
    void an_objective_carries_the_title_that_the_united_nations_print() {
        assertEquals(
                Map.of(
                        "en", "Manage borders in an integrated, secure and coordinated manner",
                        "es", "Gestionar las fronteras de manera integrada, segura y coordinada",
                        "fr", "Gérer les frontières de manière intégrée, sûre et coordonnée"),
                titleOf(11));
        assertEquals(
                Map.of(
                        "en", "Save lives and establish coordinated international efforts on missing migrants",
                        "es",
                                "Salvar vidas y emprender iniciativas internacionales coordinadas sobre los migrantes"
                                        + " desaparecidos",
                        "fr",
                                "Sauver des vies et mettre en place une action internationale coordonnée pour retrouver"
                                        + " les migrants disparus"),
                titleOf(8));
        assertEquals(
                "Renforcer la protection, l’assistance et la coopération consulaires tout au long du cycle migratoire",
                titleOf(14).get("fr"));
        assertEquals(
                "Provide access to basic services for migrants", titleOf(15).get("en"));
    }

    @Test
    void no_two_objectives_share_a_title() {
        for (var language : List.of("en", "es", "fr")) {
            assertEquals(
                    GCM.size(),
                    GCM.stream()
                            .map(item -> item.title().byLanguage().get(language))
                            .distinct()
                            .count(),
                    language);
        }
    }

    @Test
    void every_title_exists_in_three_languages() {
        var languages = Set.of("en", "es", "fr");
        GCM.forEach(item -> assertEquals(languages, item.title().byLanguage().keySet()));
        BriefTemplate.all().stream()
                .flatMap(template -> template.sections().stream())
                .forEach(section ->
                        assertEquals(languages, section.title().byLanguage().keySet()));
    }

    private static List<String> atRoundTable(String number) {
        return GCM.stream()
                .filter(item -> item.group().equals(number))
                .map(Framework.Item::item)
                .toList();
    }

    private static Map<String, String> titleOf(int objective) {
        return GCM.get(objective - 1).title().byLanguage();
    }
}
