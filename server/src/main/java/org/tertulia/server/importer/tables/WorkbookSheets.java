package org.tertulia.server.importer.tables;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.tertulia.server.importer.reading.FileProblems;

/** Reads all visible sheets of an XLSX file. Texts keep their line breaks. */
public final class WorkbookSheets {
    private WorkbookSheets() {}

    /** The sheets by name; empty, with a problem, if the file is no workbook or too large. */
    public static Optional<SequencedMap<String, Table>> read(byte[] file, FileProblems problems) {
        return Workbook.sheets(file, new Columns(List.of()), problems);
    }
}
