package org.tertulia.server.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tertulia.realtime.contract.AlarmList;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Rules;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;

/** The browser's test uses the same samples for the closest scope. */
class SeenExchangeTest {
    private static final EntityKey THING = new EntityKey("thing/t1");

    @TestFactory
    Stream<DynamicTest> samples() throws IOException {
        try (var samples = SeenExchangeTest.class.getResourceAsStream("/closest-scope.json")) {
            return each(new ObjectMapper().readTree(samples))
                    .map(sample -> DynamicTest.dynamicTest(sample.get("name").asText(), () -> check(sample)));
        }
    }

    private static void check(JsonNode sample) {
        var scopes =
                each(sample.get("seen")).map(scope -> new Scope(scope.asText())).collect(Collectors.toSet());
        var seen = SeenExchange.of(new OneThing(), scopes, scopes);
        var closest = new SeenBy(sample.get("closest").asText());
        assertEquals(closest, seen.find(THING, SeenBy.class).orElseThrow());
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** A view that names its scope. */
    private record SeenBy(String scope) implements View {}

    /** One entity with a different view in each scope. */
    private static final class OneThing implements Rules<Set<Scope>, Command, Event> {
        @Override
        public Collection<EntityKey> entities(Set<Scope> scopes) {
            return Set.of(THING);
        }

        @Override
        public Map<Scope, View> look(Set<Scope> scopes, EntityKey key) {
            return scopes.stream().collect(Collectors.toMap(Function.identity(), scope -> new SeenBy(scope.value())));
        }

        @Override
        public Set<Scope> initial() {
            return Set.of();
        }

        @Override
        public Decision<Event> decide(Set<Scope> scopes, Command command, Occasion occasion) {
            throw new AssertionError("nothing is decided here");
        }

        @Override
        public Set<Scope> evolve(Set<Scope> scopes, Event event) {
            throw new AssertionError("nothing happens here");
        }

        @Override
        public Set<EntityKey> touched(Set<Scope> before, Event event, Set<Scope> after) {
            return Set.of();
        }

        @Override
        public Set<Scope> scopes(Set<Scope> scopes, PersonId person) {
            return scopes;
        }

        @Override
        public boolean movesScopes(Event event) {
            return false;
        }

        @Override
        public Collection<AlarmList<Command>> alarms(Set<Scope> scopes) {
            return Set.of();
        }
    }
}
