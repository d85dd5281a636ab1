package org.tertulia.server.importer.reading;

import java.util.Map;

/** The fields of one value, by name. */
public record Fields(Value owner, Map<String, Value> byName) {
    /** An optional field. */
    public Value optional(String name) {
        var value = byName.get(name);
        return value != null ? value : new Value(null, pathOf(name), owner.problems());
    }

    /** A required field. If it is missing, the error is at the line of the value. */
    public Value required(String name) {
        if (!byName.containsKey(name) && !owner.isAbsent()) {
            owner.problems().error(owner.line(), pathOf(name), "is missing");
        }
        return optional(name);
    }

    private String pathOf(String name) {
        return owner.path().isEmpty() ? name : owner.path() + "." + name;
    }
}
