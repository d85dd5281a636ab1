package org.tertulia.realtime.cards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a browser knows after it has applied all frames that came. */
public final class BrowserPicture {
    private final List<JsonNode> step = new ArrayList<>();
    private Map<String, Map<String, String>> scopes = new TreeMap<>();
    private int epoch;
    private String mark = "";
    private String nextMark = "";
    private long cursor;
    private int frames;
    private final Map<String, Set<String>> leases = new TreeMap<>();

    public int epoch() {
        return epoch;
    }

    public String mark() {
        return mark;
    }

    public long cursor() {
        return cursor;
    }

    /** How many frames of changes have come. */
    public int frames() {
        return frames;
    }

    public Map<String, Map<String, String>> scopes() {
        return scopes;
    }

    /** The scopes as a hello lists them. */
    public String scopesJson() {
        return scopes.keySet().stream().map(scope -> "\"" + scope + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    /** Whether frames of a step have come but not all. */
    public boolean isIncomplete() {
        return !step.isEmpty();
    }

    /** Applies one message; answers change nothing. */
    public void draw(JsonNode message) {
        switch (message.path("type").asText()) {
            case "welcome" -> begin(message);
            case "changes" -> take(message);
            case "leases" -> hold(message);
            default -> {}
        }
    }

    /** Who holds a lease, by name. */
    public Set<String> holders(String lease) {
        return leases.getOrDefault(lease, Set.of());
    }

    private void hold(JsonNode message) {
        if (message.path("whole").asBoolean()) {
            leases.clear();
        }
        message.path("taken")
                .properties()
                .forEach(lease -> lease.getValue()
                        .forEach(person -> leases.computeIfAbsent(lease.getKey(), absent -> new TreeSet<>())
                                .add(person.asText())));
        message.path("given")
                .properties()
                .forEach(lease -> lease.getValue()
                        .forEach(person -> leases.getOrDefault(lease.getKey(), new TreeSet<>())
                                .remove(person.asText())));
    }

    /** Forgets the frames of a step that is not complete. */
    public void interrupt() {
        step.clear();
    }

    /** The mark counts from the next complete step on: until then the cursor belongs to the one before. */
    private void begin(JsonNode welcome) {
        var epochNow = welcome.path("epoch").asInt();
        nextMark = welcome.path("mark").asText();
        if (epoch != epochNow) {
            epoch = epochNow;
            cursor = 0;
        }
    }

    private void take(JsonNode changes) {
        if (changes.path("from").asLong() != 0 && changes.path("from").asLong() != cursor) {
            throw new AssertionError("at " + cursor + " came " + changes);
        }
        step.add(changes);
        frames++;
        if (!changes.path("more").asBoolean()) {
            finish(changes.path("from").asLong() == 0, changes.path("to").asLong());
        }
    }

    private void finish(boolean anew, long to) {
        Map<String, Map<String, String>> next = anew ? new TreeMap<>() : copy();
        step.forEach(frame -> apply(frame, next));
        step.clear();
        scopes = next;
        cursor = to;
        mark = nextMark;
    }

    private Map<String, Map<String, String>> copy() {
        Map<String, Map<String, String>> copy = new TreeMap<>();
        scopes.forEach((scope, views) -> copy.put(scope, new HashMap<>(views)));
        return copy;
    }

    private static void apply(JsonNode frame, Map<String, Map<String, String>> scopes) {
        frame.path("left").forEach(scope -> scopes.remove(scope.asText()));
        frame.path("scopes").properties().forEach(scope -> apply(scope.getValue(), scopes, scope.getKey()));
    }

    private static void apply(JsonNode changes, Map<String, Map<String, String>> scopes, String name) {
        if (changes.path("whole").asBoolean()) {
            scopes.remove(name);
        }
        var scope = scopes.computeIfAbsent(name, absent -> new HashMap<>());
        changes.path("set")
                .properties()
                .forEach(view -> scope.put(view.getKey(), view.getValue().toString()));
        changes.path("drop").forEach(key -> scope.remove(key.asText()));
    }
}
