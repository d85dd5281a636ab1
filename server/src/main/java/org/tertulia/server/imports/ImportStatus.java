package org.tertulia.server.imports;

import java.util.List;

/** How far an import or its undo is. */
public sealed interface ImportStatus {
    /** Nothing is changed yet: its posters are drawn. */
    record Preparing(int done, int steps) implements ImportStatus {}

    /** So many of its changes have been tried. */
    record Running(int done, int steps) implements ImportStatus {}

    /**
     * It has ended.
     *
     * @param done false if it was refused or given up
     * @param isNew whether the exchange came with it
     * @param lines what it did, for a terminal
     */
    record Over(String exchange, boolean done, boolean isNew, List<String> lines) implements ImportStatus {}
}
