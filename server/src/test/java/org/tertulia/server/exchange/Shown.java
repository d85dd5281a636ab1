package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.whole.Whole;

/** What each scope has been shown, from the changed entities alone. */
final class Shown {
    private final Whole<ExchangeState> rules;
    private final Map<EntityKey, Map<Scope, View>> looks = new HashMap<>();

    Shown(Whole<ExchangeState> rules) {
        this.rules = rules;
    }

    void follow(ExchangeState before, Event event, ExchangeState after) {
        for (var key : rules.touched(before, event, after)) {
            var look = rules.look(after, key);
            if (look.isEmpty()) {
                looks.remove(key);
            } else {
                looks.put(key, look);
            }
        }
    }

    /** Checks that it equals what a new client would be shown. */
    void isAllOf(ExchangeState state, String story) {
        var whole = whole(rules, state);
        var keys = new HashSet<>(whole.keySet());
        keys.addAll(looks.keySet());
        keys.forEach(key -> assertEquals(whole.get(key), looks.get(key), () -> key + " " + story));
    }

    static Map<EntityKey, Map<Scope, View>> whole(Whole<ExchangeState> rules, ExchangeState state) {
        return rules.entities(state).stream()
                .distinct()
                .map(key -> Map.entry(key, rules.look(state, key)))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
