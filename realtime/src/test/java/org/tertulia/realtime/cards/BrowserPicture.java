package org.tertulia.realtime.cards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tertulia.realtime.wire.FromBrowser;

/** What a browser knows after it has applied all frames that came. */
public final class BrowserPicture {
    private final List<JsonNode> step = new ArrayList<>();
    private Map<String, Map<String, String>> feeds = new TreeMap<>();
    private List<String> has = List.of();
    private List<String> wants = List.of("*");
    private int epoch;
    private String mark = "";
    private String nextMark = "";
    private long cursor;
    private int frames;
    private boolean fresh;
    private final KeptPages kept = new KeptPages();
    private final Map<String, Set<String>> leases = new TreeMap<>();
    private final boolean unpacks;

    /** A browser that reads no packed frames. */
    public BrowserPicture() {
        this(false);
    }

    public BrowserPicture(boolean unpacks) {
        this.unpacks = unpacks;
    }

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

    /** What each feed shows, without its topic, when only one card matters. */
    public Map<String, String> scope(String scope) {
        var views = new TreeMap<String, String>();
        feeds.forEach((feed, shown) -> {
            if (scope(feed, scope)) {
                views.putAll(shown);
            }
        });
        return views;
    }

    private static boolean scope(String feed, String scope) {
        return feed.startsWith(scope + "@");
    }

    public Map<String, Map<String, String>> feeds() {
        return feeds;
    }

    public List<String> scopes() {
        return feeds.keySet().stream()
                .map(feed -> feed.substring(0, feed.indexOf('@')))
                .distinct()
                .toList();
    }

    public List<String> has() {
        return has;
    }

    public List<String> wants() {
        return wants;
    }

    /** Its page looks at other topics, and has asked for them. */
    public void look(List<String> topics) {
        wants = topics;
    }

    /** Another page of the same browser opens, and finds what the pages before it have left. */
    public void turnTo(List<String> topics) {
        interrupt();
        if (!fresh) {
            kept.add(cursor, scopes(), has, copy());
        }
        wants = topics;
        has = List.of();
        feeds = kept.feeds();
        fresh = true;
    }

    /** Its hello to this stream. */
    public FromBrowser.Hello hello(String stream) {
        var had = fresh ? List.<String>of() : scopes();
        return new FromBrowser.Hello(
                stream, epoch, mark, cursor, had, has, wants, fresh ? kept.said() : List.of(), unpacks);
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
        if (anew) {
            kept.clear();
        }
        Map<String, Map<String, String>> next = anew ? new TreeMap<>() : copy();
        lookAt(step.getFirst(), next);
        step.forEach(frame -> apply(frame, next));
        step.clear();
        feeds = next;
        cursor = to;
        mark = nextMark;
        fresh = false;
    }

    private void lookAt(JsonNode first, Map<String, Map<String, String>> feeds) {
        if (first.has("topics")) {
            has = new ArrayList<>();
            first.path("topics").forEach(topic -> has.add(topic.asText()));
            feeds.keySet().removeIf(feed -> !CardPlay.isAbout(has, feed.substring(feed.indexOf('@') + 1)));
        }
    }

    private Map<String, Map<String, String>> copy() {
        Map<String, Map<String, String>> copy = new TreeMap<>();
        feeds.forEach((feed, views) -> copy.put(feed, new HashMap<>(views)));
        return copy;
    }

    private void apply(JsonNode frame, Map<String, Map<String, String>> feeds) {
        frame.path("left").forEach(left -> kept.leave(left.asText()));
        frame.path("left").forEach(left -> feeds.keySet().removeIf(feed -> scope(feed, left.asText())));
        frame.path("feeds").properties().forEach(feed -> apply(feed.getValue(), feeds, feed.getKey()));
    }

    private static void apply(JsonNode changes, Map<String, Map<String, String>> feeds, String name) {
        if (changes.path("whole").asBoolean()) {
            feeds.remove(name);
        }
        var shown = feeds.computeIfAbsent(name, absent -> new HashMap<>());
        changes.path("set")
                .properties()
                .forEach(view -> shown.put(view.getKey(), view.getValue().toString()));
        changes.path("drop").forEach(key -> shown.remove(key.asText()));
    }
}
