package org.tertulia.server.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.showing.FrameSink;
import org.tertulia.realtime.wire.Farewell;
import org.tertulia.realtime.wire.Frame;

/** A page that applies the frames it is sent, one after the other. */
final class Onlooker implements FrameSink {
    private static final JsonMapper JSON = new JsonMapper();

    final PersonId person;
    private final Map<String, Map<String, String>> feeds = new TreeMap<>();
    private List<String> topics;
    private int frames;

    Onlooker(PersonId person, List<String> topics) {
        this.person = person;
        this.topics = topics;
    }

    List<String> topics() {
        return topics;
    }

    void look(List<String> next) {
        topics = next;
    }

    /** How many frames it was sent. */
    int frames() {
        return frames;
    }

    /** What each feed shows. */
    Map<String, Map<String, String>> sees() {
        var sees = new TreeMap<>(feeds);
        sees.values().removeIf(Map::isEmpty);
        return sees;
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public void send(Frame frame) {
        frames++;
        try {
            draw(JSON.readTree(frame.text()));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private void draw(JsonNode message) {
        message.path("left").forEach(scope -> feeds.keySet().removeIf(feed -> feed.startsWith(scope.asText() + "@")));
        if (message.has("topics")) {
            var now = new ArrayList<String>();
            message.path("topics").forEach(topic -> now.add(topic.asText()));
            feeds.keySet().removeIf(feed -> !holds(now, feed.substring(feed.lastIndexOf('@') + 1)));
        }
        message.path("feeds").properties().forEach(feed -> draw(feed.getKey(), feed.getValue()));
    }

    private static boolean holds(List<String> topics, String topic) {
        return topics.stream()
                .anyMatch(each -> each.endsWith("*")
                        ? topic.startsWith(each.substring(0, each.length() - 1))
                        : topic.equals(each));
    }

    private void draw(String feed, JsonNode changes) {
        var shown = feeds.computeIfAbsent(feed, absent -> new TreeMap<>());
        if (changes.path("whole").asBoolean()) {
            shown.clear();
        }
        changes.path("set")
                .properties()
                .forEach(view -> shown.put(view.getKey(), view.getValue().toString()));
        changes.path("drop").forEach(key -> shown.remove(key.asText()));
    }

    @Override
    public void end(Farewell farewell) {
        throw new AssertionError(farewell);
    }
}
