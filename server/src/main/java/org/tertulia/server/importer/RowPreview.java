package org.tertulia.server.importer;

import java.util.List;

/**
 * What a row of a list would do.
 *
 * @param complaints what is wrong with it; empty unless it is in error
 */
public record RowPreview(PersonRow row, State state, List<String> complaints) {
    public enum State {
        NEW,
        CHANGED,
        SAME,
        ERROR
    }
}
