package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.realtime.showing.Layers;
import org.tertulia.realtime.showing.Layers.Layer;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.whole.Whole;

/** What each feed has been shown, from the changed entities alone. */
final class Shown {
    private final Layers<ExchangeState> layers;
    private final Whole<ExchangeState> rules;
    private final Map<EntityKey, List<Layer>> shown = new HashMap<>();

    Shown(Whole<ExchangeState> rules) {
        this.rules = rules;
        this.layers = new Layers<>(rules, new ExchangeCodec(person -> "Name of " + person.value()));
    }

    void follow(ExchangeState before, Event event, ExchangeState after) {
        for (var key : rules.touched(before, event, after)) {
            var now = layers.of(after, key);
            if (now.isEmpty()) {
                shown.remove(key);
            } else {
                shown.put(key, now);
            }
        }
    }

    /** Checks that it equals what a new client would be shown. */
    void isAllOf(ExchangeState state, String story) {
        isAllOf(state, story, key -> true);
    }

    /** Checks only entities of this kind. */
    void isAllOf(ExchangeState state, String story, String kind) {
        isAllOf(state, story, key -> key.kind().equals(kind));
    }

    private void isAllOf(ExchangeState state, String story, Predicate<EntityKey> which) {
        var whole = new HashMap<EntityKey, List<Layer>>();
        rules.entities(state).forEach(key -> whole.put(key, layers.of(state, key)));
        whole.values().removeIf(List::isEmpty);
        var keys = new HashSet<>(whole.keySet());
        keys.addAll(shown.keySet());
        keys.removeIf(which.negate());
        keys.forEach(key -> assertEquals(sorted(whole.get(key)), sorted(shown.get(key)), () -> key + " " + story));
    }

    private static @Nullable List<Layer> sorted(@Nullable List<Layer> layers) {
        return layers == null
                ? null
                : layers.stream()
                        .sorted(Comparator.comparing(layer -> layer.feed().name()))
                        .toList();
    }

    static Map<EntityKey, Map<Scope, View>> whole(Whole<ExchangeState> rules, ExchangeState state) {
        return rules.entities(state).stream()
                .distinct()
                .map(key -> Map.entry(key, rules.look(state, key)))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
