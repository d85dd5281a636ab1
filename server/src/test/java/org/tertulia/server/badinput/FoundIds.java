package org.tertulia.server.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The ids that a client has seen, by kind, so that random commands are about real things. */
final class FoundIds {
    /** The kinds of fields whose names differ from the kind. */
    private static final Map<String, String> KINDS = Map.of(
            "into", "room",
            "onto", "note",
            "from", "note",
            "finding", "note",
            "findings", "note",
            "facilitators", "organisation",
            "present", "person",
            "speaker", "person");

    private static final Map<String, List<String>> KNOWN = Map.of(
            "heading", List.of("needs", "time", "transfer", "agendas", "leaving", "open"),
            "stage", List.of("emergency", "years-after"),
            "template", List.of("imrf"),
            "section", List.of("messages", "gaps", "section-1"),
            "board", List.of("session:peer-1", "session:peer-2", "exchange"),
            "clock", List.of("segment:peer-1-posters", "segment:welcome"));

    private final Map<String, List<String>> seen = new ConcurrentHashMap<>(KNOWN);
    private final List<String> spared;

    /** The ids of people whom the test needs are never used. */
    FoundIds(List<String> spared) {
        this.spared = spared;
    }

    /** Collects the ids in these changes. */
    void see(JsonNode changes) {
        for (var scope : changes.path("feeds")) {
            scope.path("set").fieldNames().forEachRemaining(this::see);
        }
    }

    private void see(String key) {
        var slash = key.indexOf('/');
        var id = key.substring(slash + 1);
        if (slash > 0 && !spared.contains(id)) {
            add(key.substring(0, slash), id);
        }
    }

    private void add(String kind, String id) {
        seen.computeIfAbsent(kind, _ -> new CopyOnWriteArrayList<>());
        seen.computeIfPresent(kind, (_, ids) -> {
            var more = new ArrayList<>(ids);
            more.add(id);
            return List.copyOf(more);
        });
    }

    /** A random id for a field of this name; none if the field has no ids. */
    @Nullable
    String any(Random random, String field) {
        var ids = seen.get(KINDS.getOrDefault(field, field));
        return ids == null ? null : ids.get(random.nextInt(ids.size()));
    }

    /** Makes a new id and remembers it. */
    String fresh(Random random, String field) {
        var id = "f-" + Long.toHexString(random.nextLong());
        add(KINDS.getOrDefault(field, field), id);
        return id;
    }
}
