package org.tertulia.server.importer.reading;

import java.util.HashMap;
import java.util.Map;

/** Reads ids that must differ, and says where the first one stands when they do not. */
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
            value.error("there is a " + kind + " \"" + id + "\" in line " + first + " already");
        }
        return id;
    }
}
