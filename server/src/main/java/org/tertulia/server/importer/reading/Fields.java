package org.tertulia.server.importer.reading;

import java.util.Map;

/** The fields of one value by name. */
public record Fields(Value owner, Map<String, Value> byName) {
    /** A field that may be left out. */
    public Value optional(String name) {
        var value = byName.get(name);
        return value != null ? value : new Value(null, pathOf(name), owner.problems());
    }

    /** A field that must be there: without it, an error at the line of its owner. */
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
