package org.tertulia.server.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SequencedSet;
import org.tertulia.realtime.contract.Id;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.whole.Whole;

/** Picks ids: most of existing things, some new, a few of nothing. */
final class RandomIds {
    private static final Map<String, List<String>> FIXED = Map.of(
            "Stage", List.of("emergency", "after"),
            "Heading", List.of("needs", "needs", "time", "hopes", "trends", "keys", "areas", "actions", "barriers"),
            "Section", List.of("context", "responses", "lessons", "gaps", "recommendations"),
            "Edit", List.of("e1", "e2", "e3"),
            "EntityKey", List.of("session/s1", "session/s2"),
            "SubjectKey", List.of("practice/p-quilmes", "practice/p-quito", "organisation/nairobi"));

    private static final int NEW = 100;
    private static final int RECENT = 3;

    private final Random random;
    private final Whole<ExchangeState> rules;
    private final Map<String, List<String>> there = new HashMap<>();

    /** The latest ids of each kind, including deleted ones. */
    private final Map<String, SequencedSet<String>> recent = new HashMap<>();

    private boolean beginsWithNew;

    RandomIds(Random random, Whole<ExchangeState> rules) {
        this.random = random;
        this.rules = rules;
    }

    void lookAt(ExchangeState state) {
        there.clear();
        for (var key : rules.entities(state)) {
            var slash = key.value().indexOf('/');
            if (slash > 0) {
                there.computeIfAbsent(key.value().substring(0, slash), _ -> new ArrayList<>())
                        .add(key.value().substring(slash + 1));
            }
        }
        there.forEach((kind, ids) -> remember(ids, recent.computeIfAbsent(kind, _ -> new LinkedHashSet<>())));
        for (var segment : state.runningSegments()) {
            there.computeIfAbsent("segment", _ -> new ArrayList<>())
                    .addAll(Collections.nCopies(8, segment.id().value()));
        }
    }

    private static void remember(List<String> ids, SequencedSet<String> known) {
        var news = ids.stream().filter(id -> !known.contains(id)).toList();
        known.addAll(news);
    }

    /** Whether the next id is probably new. The first id of a command names the thing it makes. */
    void beginWithNew(boolean now) {
        beginsWithNew = now;
    }

    Object next(Class<?> type) {
        try {
            return type.asSubclass(Id.class)
                    .getDeclaredConstructor(String.class)
                    .newInstance(value(type));
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String value(Class<?> type) {
        var name = type.getSimpleName().replace("Id", "");
        var kind = name.toLowerCase(Locale.ROOT);
        var known = FIXED.getOrDefault(name, there.getOrDefault(kind, List.of()));
        var fresh = beginsWithNew;
        beginsWithNew = false;
        if (known.isEmpty() || fresh || random.nextInt(5) == 0) {
            return (type == ClockId.class ? "turn:x" : "x") + random.nextInt(NEW);
        }
        var newest =
                List.copyOf(recent.getOrDefault(kind, new LinkedHashSet<>()).reversed());
        return newest.isEmpty() || FIXED.containsKey(name) || random.nextInt(3) > 0
                ? oneOf(known)
                : oneOf(newest.subList(0, Math.min(RECENT, newest.size())));
    }

    private String oneOf(List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }
}
