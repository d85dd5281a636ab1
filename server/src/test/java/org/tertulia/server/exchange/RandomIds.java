package org.tertulia.server.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.tertulia.realtime.contract.Id;

/** Picks ids: most of them of things that are there, some new, a few of nothing. */
final class RandomIds {
    private static final Map<String, List<String>> FIXED = Map.of(
            "Stage", List.of("emergency", "after"),
            "Heading", List.of("needs", "needs", "time", "hopes", "trends", "keys"),
            "Section", List.of("context", "responses", "lessons", "gaps", "recommendations"),
            "Edit", List.of("e1", "e2", "e3"),
            "EntityKey", List.of("session/s1", "session/s2"),
            "SubjectKey", List.of("practice/p-quilmes", "practice/p-quito", "organisation/nairobi"));

    private final Random random;
    private final ExchangeRules rules;
    private final Map<String, List<String>> there = new HashMap<>();

    RandomIds(Random random, ExchangeRules rules) {
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
        for (var segment : state.sessions().runningSegments()) {
            there.computeIfAbsent("segment", _ -> new ArrayList<>())
                    .addAll(Collections.nCopies(8, segment.id().value()));
        }
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
        var known = FIXED.getOrDefault(name, there.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        return known.isEmpty() || random.nextInt(5) == 0
                ? "x" + random.nextInt(20)
                : known.get(random.nextInt(known.size()));
    }
}
