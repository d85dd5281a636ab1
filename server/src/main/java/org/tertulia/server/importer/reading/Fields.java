package org.tertulia.server.importer.reading;

import java.util.Map;
import java.util.Optional;

/** The fields of one value, by name. */
public record Fields(Value owner, Map<String, Value> byName) {
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("id", "welcome"),
            Map.entry("kind", "opening"),
            Map.entry("date", "2027-04-12"),
            Map.entry("time", "09:00-10:30"),
            Map.entry("title", "Welcome"),
            Map.entry("slug", "spring-2027"),
            Map.entry("zone", "Europe/Madrid"),
            Map.entry("languages", "[en, es]"),
            Map.entry("from", "listed"),
            Map.entry("turn", "4:00"),
            Map.entry("opens", "2027-03-01"),
            Map.entry("closes", "2027-03-31 18:00"));

    /** An optional field. With nothing behind its colon it is as if it were not written. */
    public Value optional(String name) {
        var value = byName.get(name);
        return value == null || value.isNothing() ? new Value(null, pathOf(name), owner.problems()) : value;
    }

    /** A required field. If it is missing, the error is at the line of the value. */
    public Value required(String name) {
        var value = byName.get(name);
        if (value != null && value.isNothing()) {
            value.error(example(name)
                    .map(line -> Reason.of("problem.empty", "line", line))
                    .orElse(Reason.of("list.empty-cell")));
        } else if (value == null && owner.hasFields()) {
            var reason = example(name)
                    .map(line -> Reason.of("problem.missing", "line", line))
                    .orElse(Reason.of("list.missing"));
            owner.problems().error(owner.line(), pathOf(name), reason);
        }
        return optional(name);
    }

    /** A field that should be there. If it is missing, it is a warning at the line of the value. */
    public Value expected(String name) {
        var value = optional(name);
        if (value.isAbsent() && owner.hasFields()) {
            owner.problems().warning(owner.line(), pathOf(name), Reason.of("list.missing"));
        }
        return value;
    }

    private static Optional<String> example(String name) {
        return Optional.ofNullable(EXAMPLES.get(name)).map(example -> name + ": " + example);
    }

    private String pathOf(String name) {
        return owner.path().isEmpty() ? name : owner.path() + "." + name;
    }
}
