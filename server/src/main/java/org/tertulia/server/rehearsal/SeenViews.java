package org.tertulia.server.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one simulated person sees. It applies the socket's changes in order, as a browser does. */
final class SeenViews {
    private static final List<String> FROM_SPECIFIC = List.of("person/", "staff", "room/", "everyone");

    private record Waiting(BooleanSupplier condition, Promise<Void> promise) {}

    private final Map<String, Map<String, JsonNode>> byScope = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<JsonNode> pending = new ArrayList<>();
    private String mark = "";
    private String nextMark = "";
    private long cursor;

    /** Applies a frame. A frame with more to follow waits for the rest. */
    void apply(JsonNode changes) {
        pending.add(changes);
        if (changes.path("more").asBoolean()) {
            return;
        }
        pending.forEach(this::applyOne);
        pending.clear();
        mark = nextMark;
        tellWaiting();
    }

    /** The mark that belongs to the cursor. */
    String mark() {
        return mark;
    }

    /** From the next complete step on the cursor belongs to this mark. */
    void markNext(String next) {
        nextMark = next;
    }

    long cursor() {
        return cursor;
    }

    Set<String> scopes() {
        return byScope.keySet();
    }

    /** Completes as soon as the condition holds. */
    Future<Void> until(BooleanSupplier condition) {
        if (condition.getAsBoolean()) {
            return Future.succeededFuture();
        }
        var promise = Promise.<Void>promise();
        waiting.add(new Waiting(condition, promise));
        return promise.future();
    }

    /** Nothing more will come: fails everyone who waits. */
    void end(Throwable why) {
        waiting.forEach(one -> one.promise().fail(why));
        waiting.clear();
    }

    /** The view of this entity, from its most specific scope. */
    Optional<JsonNode> view(String key) {
        return scopesFromSpecific()
                .map(scope -> byScope.getOrDefault(scope, Map.of()).get(key))
                .filter(view -> view != null)
                .findFirst();
    }

    /** All views whose key starts with this prefix, by the rest of the key. */
    <T> Map<String, T> all(String prefix, Function<JsonNode, T> read) {
        var found = new HashMap<String, T>();
        keys(prefix)
                .forEach(key ->
                        view(key).ifPresent(node -> found.put(key.substring(prefix.length()), read.apply(node))));
        return found;
    }

    private Stream<String> keys(String prefix) {
        return byScope.values().stream()
                .flatMap(views -> views.keySet().stream())
                .filter(key -> key.startsWith(prefix))
                .distinct();
    }

    private Stream<String> scopesFromSpecific() {
        return FROM_SPECIFIC.stream()
                .flatMap(kind -> byScope.keySet().stream().filter(scope -> scope.startsWith(kind)));
    }

    private void applyOne(JsonNode changes) {
        changes.path("left").forEach(scope -> byScope.remove(scope.asText()));
        changes.path("scopes").properties().forEach(entry -> applyScope(entry.getKey(), entry.getValue()));
        cursor = changes.path("to").asLong();
    }

    private void applyScope(String scope, JsonNode change) {
        var views = byScope.computeIfAbsent(scope, _ -> new HashMap<>());
        if (change.path("whole").asBoolean()) {
            views.clear();
        }
        change.path("set").properties().forEach(entry -> views.put(entry.getKey(), entry.getValue()));
        change.path("drop").forEach(key -> views.remove(key.asText()));
    }

    private void tellWaiting() {
        var ready =
                waiting.stream().filter(one -> one.condition().getAsBoolean()).toList();
        waiting.removeAll(ready);
        ready.forEach(one -> one.promise().complete());
    }
}
