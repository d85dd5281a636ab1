package org.tertulia.server.importer;

import java.util.List;
import org.tertulia.server.importer.reading.Problem;

/** What came of reading a folder. */
public sealed interface FolderReading {
    record Whole(ExchangeFile exchange, List<Problem> warnings) implements FolderReading {}

    /** Errors and warnings, at least one of them an error: nothing may be taken from this folder. */
    record Broken(List<Problem> problems) implements FolderReading {}
}
