package org.tertulia.server.importer.reading;

import java.util.HashMap;
import java.util.Map;

/** Reads ids that must be unique. For a repeated id it names the line of the first one. */
public final class UniqueIds {
    private final String kind;
    private final Map<String, Integer> lines = new HashMap<>();

    public UniqueIds(String kind) {
        this.kind = kind;
    }

    public String read(Value value) {
        var id = Words.id(value);
        var first = id.isEmpty() ? null : lines.putIfAbsent(id, value.line());
        if (first != null) {
            value.error(
                    Reason.of("problem.same-id", Map.of("line", Integer.toString(first), "kind", kind, "written", id)));
        }
        return id;
    }
}
