package org.tertulia.sessions.rooms.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives each room a language so that everyone finds a room. If no room is free, it adds one. */
final class TableLanguages {
    private final List<Table> tables;
    private final int size;

    /** How many people still need a seat in each language. */
    private final Map<String, Integer> needed;

    private TableLanguages(List<Table> tables, List<Guest> peers, int size) {
        this.tables = tables;
        this.size = size;
        this.needed = demand(peers);
    }

    static void choose(List<Table> tables, List<Guest> peers, int size) {
        var languages = new TableLanguages(tables, peers, size);
        languages.giveEachLanguageOne();
        languages.giveTheRest();
    }

    /** A few languages that reach everyone, the most spoken first, with the number of people for each. */
    private static Map<String, Integer> demand(List<Guest> peers) {
        var demand = new TreeMap<String, Integer>();
        var left = new ArrayList<>(
                peers.stream().filter(guest -> !guest.languages().isEmpty()).toList());
        while (!left.isEmpty()) {
            var language = mostSpoken(left);
            var before = left.size();
            left.removeIf(guest -> guest.speaks(language));
            demand.put(language, before - left.size());
        }
        return demand;
    }

    private static String mostSpoken(List<Guest> guests) {
        var counts = new TreeMap<String, Integer>();
        guests.forEach(guest -> guest.languages().forEach(language -> counts.merge(language, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private void giveEachLanguageOne() {
        needed.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::giveOne);
    }

    /** Gives the language to the free room with the fewest possible languages. Rooms without presenters come last. */
    private void giveOne(String language) {
        var table = tables.stream()
                .filter(each -> each.language() == null && each.mayTalkIn(language))
                .min(Comparator.comparingInt(TableLanguages::freedom));
        table.ifPresentOrElse(each -> give(each, language), () -> addTables(language));
    }

    private static int freedom(Table table) {
        var languages = table.presentersLanguages().size();
        return languages == 0 ? Integer.MAX_VALUE : languages;
    }

    private void addTables(String language) {
        while (needed.getOrDefault(language, 0) > 0) {
            var table = new Table(null);
            tables.add(table);
            give(table, language);
        }
    }

    private void giveTheRest() {
        for (var table : tables) {
            var language = table.language() == null ? mostNeeded(table) : null;
            if (language != null) {
                give(table, language);
            }
        }
    }

    private @Nullable String mostNeeded(Table table) {
        return needed.entrySet().stream()
                .filter(entry -> table.mayTalkIn(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(
                        () -> table.presentersLanguages().stream().findFirst().orElse(null));
    }

    private void give(Table table, String language) {
        table.talkIn(language);
        needed.computeIfPresent(language, (each, people) -> people - size);
    }
}
