package org.tertulia.server.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one simulated person sees. It applies the socket's changes in order, as a browser does. */
final class SeenViews {
    /** Each lies over those before it. */
    private static final List<String> LAYERS = List.of("everyone", "room/", "seats/", "staff", "person/");

    private static final JsonMapper JSON = new JsonMapper();

    private record Waiting(BooleanSupplier condition, Promise<Void> promise) {}

    private final Map<String, Map<String, JsonNode>> byFeed = new HashMap<>();
    private final List<String> topics = new ArrayList<>();
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
        if (pending.getFirst().path("from").asLong() == 0) {
            byFeed.clear();
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

    /** The scopes that have shown something. */
    Set<String> scopes() {
        return byFeed.keySet().stream()
                .map(feed -> feed.substring(0, feed.indexOf('@')))
                .collect(Collectors.toSet());
    }

    /** The topics it looks at, as the server has confirmed. */
    List<String> topics() {
        return topics;
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

    /** The view of this entity: the layers of all scopes over each other. */
    Optional<JsonNode> view(String key) {
        var whole = JSON.createObjectNode();
        LAYERS.stream()
                .flatMap(this::feedsOf)
                .map(feed -> byFeed.getOrDefault(feed, Map.of()).get(key))
                .filter(Objects::nonNull)
                .forEach(layer -> layer.forEachEntry(whole::set));
        return whole.isEmpty() ? Optional.empty() : Optional.of(whole);
    }

    private Stream<String> feedsOf(String layer) {
        return byFeed.keySet().stream().filter(feed -> feed.startsWith(layer));
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
        return byFeed.values().stream()
                .flatMap(views -> views.keySet().stream())
                .filter(key -> key.startsWith(prefix))
                .distinct();
    }

    private void applyOne(JsonNode changes) {
        if (changes.has("topics")) {
            topics.clear();
            changes.path("topics").forEach(topic -> topics.add(topic.asText()));
        }
        changes.path("left").forEach(scope -> byFeed.keySet().removeIf(feed -> feed.startsWith(scope.asText() + "@")));
        changes.path("feeds").properties().forEach(entry -> applyFeed(entry.getKey(), entry.getValue()));
        cursor = changes.path("to").asLong();
    }

    private void applyFeed(String feed, JsonNode change) {
        var views = byFeed.computeIfAbsent(feed, _ -> new HashMap<>());
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
