package org.tertulia.server.importer;

import java.util.List;

/**
 * What a row of a list would change.
 *
 * @param complaints the errors of the row, empty if there are none
 */
public record RowPreview(PersonRow row, State state, List<String> complaints) {
    public enum State {
        NEW,
        CHANGED,
        SAME,
        ERROR
    }
}
