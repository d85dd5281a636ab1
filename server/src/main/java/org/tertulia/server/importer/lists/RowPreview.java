package org.tertulia.server.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a list would change.
 *
 * @param known the person as they are now; null if nobody has this id or address
 * @param complaints the errors of the row, empty if there are none
 */
public record RowPreview(PersonRow row, @Nullable KnownPerson known, State state, List<String> complaints) {
    public enum State {
        NEW,
        CHANGED,
        SAME,
        ERROR
    }
}
