package org.tertulia.server.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        items.add(new Item(
                "programme", title(next.title()), State.of(heading(before).equals(heading(next)))));
        items.addAll(compare(
                "session",
                next.sessions().stream(),
                before.sessions().stream(),
                Session::id,
                session -> title(session.title()),
                State.GOES));
        items.addAll(compare(
                "segment",
                next.segments().stream(),
                before.segments().stream(),
                Segment::id,
                segment -> title(segment.title()),
                State.GOES));
        return List.copyOf(items);
    }

    /** A programme without its sessions and segments, which are compared one by one. */
    private static Programme heading(Programme programme) {
        return new Programme(
                programme.title(),
                programme.zone(),
                programme.languages(),
                programme.stages(),
                List.of(),
                List.of(),
                programme.exchangeHeadings(),
                programme.activities());
    }

    private String title(Multilingual text) {
        return text.byLanguage().getOrDefault(next.languages().getFirst(), "");
    }

    /** Compares things by their ids. */
    static <T, K> List<Item> compare(
            String kind,
            Stream<T> written,
            Stream<T> known,
            Function<T, K> id,
            Function<T, String> name,
            State ifMissing) {
        var left = known.collect(Collectors.toMap(id, one -> one, (one, same) -> one, LinkedHashMap::new));
        var items = new ArrayList<Item>();
        written.forEach(one -> items.add(new Item(kind, name.apply(one), state(one, left.remove(id.apply(one))))));
        left.values().forEach(one -> items.add(new Item(kind, name.apply(one), ifMissing)));
        return items;
    }

    private static <T> State state(T written, @Nullable T known) {
        return known == null ? State.NEW : State.of(written.equals(known));
    }
}
