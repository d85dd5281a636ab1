package org.tertulia.server.importer;

import java.util.List;
import org.tertulia.server.importer.reading.Problem;

/** The result of reading a folder. */
public sealed interface FolderReading {
    record Whole(ExchangeFile exchange, List<Problem> warnings) implements FolderReading {}

    /** Errors and warnings, with at least one error. Nothing is imported from this folder. */
    record Broken(List<Problem> problems) implements FolderReading {}
}
