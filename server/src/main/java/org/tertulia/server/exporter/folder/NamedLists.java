package org.tertulia.server.exporter.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives each list a name, under which a programme defines it once. Equal lists have the same name. */
final class NamedLists<T> {
    private final SequencedMap<List<T>, String> names = new LinkedHashMap<>();

    /**
     * The name of a list.
     *
     * @param wish its name, unless another list has it already
     */
    String name(List<T> list, String wish) {
        return names.computeIfAbsent(list, first -> free(wish));
    }

    /** Null for a list without anything: then there is no such field. */
    @Nullable
    String nameIfAny(List<T> list, String wish) {
        return list.isEmpty() ? null : name(list, wish);
    }

    private String free(String wish) {
        var name = wish;
        for (int number = 2; names.containsValue(name); number++) {
            name = wish + "-" + number;
        }
        return name;
    }

    /** The lists by their names. */
    SequencedMap<String, Object> written(Function<T, ?> item) {
        var written = new LinkedHashMap<String, Object>();
        names.forEach((list, name) -> written.put(name, list.stream().map(item).toList()));
        return written;
    }
}
