package org.tertulia.server.importer.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.reading.Nearest;

/** The people of a list, as a programme may name them: by e-mail address, by id, or by a name that only one of them has. */
public final class ListedPeople {
    private final Map<String, Integer> byWord = new HashMap<>();
    private final Map<String, Integer> byExactId = new HashMap<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final List<String> written = new ArrayList<>();

    public ListedPeople(List<PersonRow> rows) {
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var id = row.id() == null ? "" : row.id().value();
            byExactId.putIfAbsent(id, place);
            for (var word : List.of(row.email(), id)) {
                if (!word.isEmpty()) {
                    byWord.putIfAbsent(word.toLowerCase(Locale.ROOT), place);
                    written.add(word);
                }
            }
            byName.computeIfAbsent(Folded.words(row.name()), first -> new ArrayList<>())
                    .add(place);
            written.add(row.name());
        }
    }

    /** The place in the list of the one person who is meant. */
    public Optional<Integer> find(String word) {
        var called = called(word);
        return Optional.ofNullable(word.isEmpty() ? null : byExactId.get(word))
                .or(() -> Optional.ofNullable(byWord.get(word.toLowerCase(Locale.ROOT))))
                .or(() -> called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty());
    }

    private List<Integer> called(String name) {
        return byName.getOrDefault(Folded.words(name), List.of());
    }

    /**
     * Why nobody is found, and what to write instead.
     *
     * @param elsewhere where else nothing of this name was found, such as {@code , and no organisation}
     */
    public String unknown(String word, String elsewhere) {
        return called(word).size() > 1
                ? "several people in the list are called \"" + word + "\"; write the e-mail address or the id of one"
                : "there is no person \"" + word + "\" in the list of people, by name, e-mail address or id" + elsewhere
                        + Nearest.hint(word, written);
    }
}
