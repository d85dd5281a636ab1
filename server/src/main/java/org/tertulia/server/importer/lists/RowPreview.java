package org.tertulia.server.importer.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.Problem;

/**
 * What a row of a list would change.
 *
 * @param known the person as they are now; null if nobody has this id or address
 * @param complaints the errors of the row, empty if there are none
 */
public record RowPreview(PersonRow row, @Nullable KnownPerson known, State state, List<Problem> complaints) {
    public enum State {
        NEW,
        CHANGED,
        SAME,
        ERROR
    }
}
