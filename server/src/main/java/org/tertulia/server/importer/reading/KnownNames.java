package org.tertulia.server.importer.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Things that a text may refer to, by id or by name, in any case and with or without accents.
 *
 * @param byId the names by id; null if they could not be read, so that none is called unknown
 */
public record KnownNames(@Nullable Map<String, String> byId) {
    private static final int MOST_LISTED = 8;
    private static final int SHORTEST_PART = 5;

    /** Things that have only ids. */
    public static KnownNames of(Collection<String> ids) {
        return new KnownNames(ids.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> id)));
    }

    /** The one that is meant. */
    public Optional<String> find(String written) {
        if (byId == null) {
            return Optional.of(written);
        }
        var found = found(written);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The ids of all that can be meant. An exact match comes before one in another case, and an id before a name. */
    public List<String> found(String written) {
        var folded = Folded.words(written);
        List<BiPredicate<String, String>> ways = List.of(
                (id, name) -> id.equals(written),
                (id, name) -> name.equals(written),
                (id, name) -> id.equalsIgnoreCase(written),
                (id, name) -> Folded.words(name).equals(folded));
        return ways.stream()
                .map(this::all)
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> all(BiPredicate<String, String> way) {
        return known().entrySet().stream()
                .filter(each -> way.test(each.getKey(), each.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The id or the name that is written almost like this, or the only name that has these words among others. */
    public Optional<String> near(String written) {
        var words = Stream.concat(known().values().stream(), known().keySet().stream())
                .toList();
        return Nearest.to(written, words).or(() -> longer(" " + Folded.words(written) + " "));
    }

    private Optional<String> longer(String words) {
        var names = known().values().stream()
                .filter(name -> words.length() > SHORTEST_PART && (" " + Folded.words(name) + " ").contains(words))
                .distinct()
                .toList();
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    /** The reason with what to write instead: {@code hint} says how to read {@code instead}. */
    Reason hint(Reason reason, String written) {
        var several = found(written);
        var near = near(written);
        var ids = List.copyOf(new TreeMap<>(known()).keySet());
        if (several.size() > 1) {
            return hint(reason, "several", several);
        }
        if (near.isPresent()) {
            return hint(reason, "near", List.of(near.get()));
        }
        var isListed = !ids.isEmpty() && ids.size() <= MOST_LISTED;
        return isListed ? hint(reason, ids.size() == 1 ? "only" : "all", ids) : hint(reason, "none", List.of());
    }

    private static Reason hint(Reason reason, String hint, List<String> instead) {
        return reason.and("hint", hint).and("instead", String.join(", ", instead));
    }

    private Map<String, String> known() {
        return byId == null ? Map.of() : byId;
    }
}
