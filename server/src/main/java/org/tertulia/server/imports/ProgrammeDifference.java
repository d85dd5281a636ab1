package org.tertulia.server.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.imports.Difference.Item;
import org.tertulia.server.imports.Difference.State;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.whole.Multilingual;

/** Compares a programme with the one that it replaces. */
record ProgrammeDifference(Programme before, Programme next) {
    /** The programme itself, then its sessions and segments. */
    List<Item> items() {
        var items = new ArrayList<Item>();
        var changed = ChangedFields.of(before, next);
        items.add(new Item("programme", title(next.title()), State.of(changed.isEmpty()), changed));
        items.addAll(compare(
                "session",
                next.sessions().stream(),
                before.sessions().stream(),
                Session::id,
                session -> title(session.title()),
                State.GOES,
                (known, written) -> ChangedFields.of(known, written, next)));
        items.addAll(compare(
                "segment",
                next.segments().stream(),
                before.segments().stream(),
                Segment::id,
                segment -> title(segment.title()),
                State.GOES,
                (known, written) -> ChangedFields.of(known, written, next)));
        return List.copyOf(items);
    }

    private String title(Multilingual text) {
        return text.byLanguage().getOrDefault(next.languages().getFirst(), "");
    }

    /**
     * Compares things by their ids.
     *
     * @param changed what is different about two things of one id
     */
    static <T, K> List<Item> compare(
            String kind,
            Stream<T> written,
            Stream<T> known,
            Function<T, K> id,
            Function<T, String> name,
            State ifMissing,
            BiFunction<T, T, List<Detail>> changed) {
        var left = known.collect(Collectors.toMap(id, one -> one, (one, same) -> one, LinkedHashMap::new));
        var items = new ArrayList<Item>();
        written.forEach(one -> items.add(item(kind, name.apply(one), one, left.remove(id.apply(one)), changed)));
        left.values().forEach(one -> items.add(new Item(kind, name.apply(one), ifMissing)));
        return items;
    }

    private static <T> Item item(
            String kind, String name, T written, @Nullable T known, BiFunction<T, T, List<Detail>> changed) {
        return known == null
                ? new Item(kind, name, State.NEW)
                : known.equals(written)
                        ? new Item(kind, name, State.SAME)
                        : new Item(kind, name, State.CHANGED, changed.apply(known, written));
    }
}
