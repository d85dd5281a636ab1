package org.tertulia.server.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a client knows after applying all frames, as a browser does. A gap between frames is an error. */
public final class Picture {
    private final List<JsonNode> step = new ArrayList<>();
    private Map<String, Map<String, JsonNode>> feeds = new HashMap<>();
    private List<String> topics = List.of();
    private int epoch;
    private String mark = "";
    private String nextMark = "";
    private long cursor;
    private boolean mayGoBack;

    public int epoch() {
        return epoch;
    }

    public String mark() {
        return mark;
    }

    public long cursor() {
        return cursor;
    }

    public Set<String> scopes() {
        return feeds.keySet().stream()
                .map(feed -> feed.substring(0, feed.indexOf('@')))
                .collect(Collectors.toSet());
    }

    /** The topics it looks at, as the server has confirmed. */
    public List<String> topics() {
        return topics;
    }

    /** The views by entity, of every feed. */
    public Map<String, Map<String, JsonNode>> views() {
        var views = new HashMap<>(feeds);
        views.values().removeIf(Map::isEmpty);
        return views;
    }

    /** The server has named its epoch, which must never change here, and a mark that counts from the next complete step on. */
    public void begin(JsonNode welcome) {
        var epochNow = welcome.path("epoch").asInt();
        nextMark = welcome.path("mark").asText();
        if (epoch != 0 && epoch != epochNow) {
            throw new AssertionError("the history was another one: " + epoch + ", and now " + epochNow);
        }
        epoch = epochNow;
    }

    /** From now on the server may show another history, in which less has happened. */
    public void mayGoBack() {
        mayGoBack = true;
    }

    /** Drops the frames of an incomplete step. */
    public void interrupt() {
        step.clear();
    }

    /** Applies one frame. Returns whether it completes its step. */
    public boolean draw(JsonNode changes) {
        var from = changes.path("from").asLong();
        if (from != 0 && from != cursor) {
            throw new AssertionError("at " + cursor + " came what follows upon " + from);
        }
        step.add(changes);
        if (changes.path("more").asBoolean()) {
            return false;
        }
        finish(from == 0, changes.path("to").asLong());
        return true;
    }

    private void finish(boolean anew, long to) {
        if (to < cursor && !mayGoBack) {
            throw new AssertionError("had everything up to " + cursor + ", and now there is only " + to);
        }
        if (anew) {
            feeds = new HashMap<>();
        }
        if (step.getFirst().has("topics")) {
            topics = step.getFirst()
                    .path("topics")
                    .valueStream()
                    .map(JsonNode::asText)
                    .toList();
        }
        step.forEach(this::apply);
        step.clear();
        cursor = to;
        mark = nextMark;
    }

    private void apply(JsonNode frame) {
        frame.path("left").forEach(scope -> feeds.keySet().removeIf(feed -> feed.startsWith(scope.asText() + "@")));
        frame.path("feeds").properties().forEach(feed -> apply(feed.getKey(), feed.getValue()));
    }

    private void apply(String feed, JsonNode changes) {
        var views = feeds.computeIfAbsent(feed, absent -> new HashMap<>());
        if (changes.path("whole").asBoolean()) {
            views.clear();
        }
        changes.path("set").properties().forEach(view -> views.put(view.getKey(), view.getValue()));
        changes.path("drop").forEach(key -> views.remove(key.asText()));
    }
}
