package org.tertulia.server.importer.tables;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.text.FileText;

/** Reads a file as a table. Its content says what it is, not its name. */
public final class TableFile {
    /** The most bytes of a file with a table. */
    public static final int MOST_BYTES = Workbook.MOST_BYTES;

    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLD_EXCEL = "\u00D0\u00CF\u0011\u00E0";
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";
    private static final String NUMBERS = "Index/Document.iwa";

    private TableFile() {}

    /**
     * Reads the table; empty, with a problem, if there is none.
     *
     * @param columns tells which row and which separator to look for
     */
    public static Optional<Table> read(byte[] bytes, Columns columns, FileProblems problems) {
        if (starts(bytes, ZIP)) {
            return ofZip(bytes, columns, problems);
        }
        if (starts(bytes, OLD_EXCEL)) {
            return refused("list.old-excel", problems);
        }
        if (starts(bytes, "%PDF")) {
            return refused("list.pdf", problems);
        }
        return FileText.decode(bytes, problems).flatMap(text -> CsvText.read(text, columns, problems));
    }

    private static Optional<Table> ofZip(byte[] bytes, Columns columns, FileProblems problems) {
        var isOther = contains(bytes, OPEN_DOCUMENT) || contains(bytes, NUMBERS);
        return isOther ? refused("list.other-sheet", problems) : Workbook.read(bytes, columns, problems);
    }

    private static Optional<Table> refused(String key, FileProblems problems) {
        problems.error(0, "", Reason.of(key));
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, String mark) {
        return new String(bytes, 0, Math.min(bytes.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
    }

    private static boolean contains(byte[] bytes, String part) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(part);
    }
}
