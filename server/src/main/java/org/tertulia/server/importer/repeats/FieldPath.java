package org.tertulia.server.importer.repeats;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The place of a field, such as {@code sessions.morning.segments.welcome.title}, by what it is and whose.
 *
 * @param list what its owner is one of, such as {@code segments}; empty for the programme
 * @param owner the id of its owner, such as {@code welcome}; empty for the programme
 * @param field its name, such as {@code title}
 */
record FieldPath(String list, String owner, String field) {
    private static final Pattern NUMBER = Pattern.compile("\\[[0-9]+]");

    static FieldPath of(String path) {
        var parts = List.of(path.split("\\.", -1));
        var field = bare(parts.getLast());
        if (parts.size() == 1) {
            return new FieldPath("", "", field);
        }
        var owner = parts.get(parts.size() - 2);
        var above = parts.size() == 2 ? "" : parts.get(parts.size() - 3);
        var isNumbered = NUMBER.matcher(owner).find();
        return above.equals("protocols") && isNumbered
                ? new FieldPath("steps", owner, field)
                : new FieldPath(isNumbered ? bare(owner) : above, isNumbered ? above + " " + owner : owner, field);
    }

    private static String bare(String part) {
        return NUMBER.matcher(part).replaceAll("");
    }

    /** The same for all such fields of such owners. */
    List<String> kind() {
        return List.of(list, field);
    }

    @Override
    public String toString() {
        return owner.isEmpty() ? field : owner;
    }
}
