package org.tertulia.server.importer.reading;

import java.util.Map;

/** The fields of one value, by name. */
public record Fields(Value owner, Map<String, Value> byName) {
    private static final Map<String, String> EXAMPLES = Map.of(
            "id", "welcome",
            "kind", "opening",
            "date", "2027-04-12",
            "time", "09:00-10:30",
            "title", "Welcome",
            "slug", "spring-2027",
            "zone", "Europe/Madrid",
            "languages", "[en, es]",
            "from", "listed",
            "turn", "4:00");

    /** An optional field. With nothing behind its colon it is as if it were not written. */
    public Value optional(String name) {
        var value = byName.get(name);
        return value == null || value.isNothing() ? new Value(null, pathOf(name), owner.problems()) : value;
    }

    /** A required field. If it is missing, the error is at the line of the value. */
    public Value required(String name) {
        var value = byName.get(name);
        if (value != null && value.isNothing()) {
            value.error("is empty" + example(name));
        } else if (value == null && owner.hasFields()) {
            owner.problems().error(owner.line(), pathOf(name), "is missing" + example(name));
        }
        return optional(name);
    }

    private static String example(String name) {
        var example = EXAMPLES.get(name);
        return example == null ? "" : "; write a line such as " + name + ": " + example;
    }

    private String pathOf(String name) {
        return owner.path().isEmpty() ? name : owner.path() + "." + name;
    }
}
