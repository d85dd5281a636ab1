package org.tertulia.server.importer.tables;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Counts what the library would make of an XLSX file before it makes it. A small file can be large inside, name a cell that is
 * so far away that the empty ones before it fill the memory, or repeat one long formula in each cell. Each part is read once
 * with the library's own parser, and nothing is kept. What cannot be read here cannot be read by the library either.
 */
final class WorkbookCheck {
    static final long MOST_UNPACKED_BYTES = 32L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final String SHEETS = "xl/worksheets/";
    private static final int LAST_COLUMN = 16_384;

    /** Also of empty cells before those that are written. */
    private static final long MOST_CELLS = 20_000_000;

    private static final long MOST_FORMULA_CHARS = 16_000_000;
    private static final XMLInputFactory PARSERS = parsers();

    private final Map<String, Integer> sharedFormulas = new HashMap<>();
    private long cells;
    private long cellsOfRow;
    private long formulaChars;

    private WorkbookCheck() {}

    private static XMLInputFactory parsers() {
        var parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }

    /** Whether all parts together have few enough bytes. They are unpacked, because a file can say a wrong length. */
    static boolean isSmallEnough(byte[] file) throws IOException {
        var left = MOST_UNPACKED_BYTES;
        var parts = 0;
        var buffer = new byte[16 * 1024];
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements() && left >= 0; ) {
                if (++parts > MOST_PARTS) {
                    return false;
                }
                try (var in = zip.getInputStream(entries.nextElement())) {
                    for (int read = 0; read >= 0 && left >= 0; read = in.read(buffer)) {
                        left -= read;
                    }
                }
            }
        }
        return left >= 0;
    }

    /** Whether a file that is small enough has few enough cells. */
    static boolean hasFewCells(byte[] file) throws IOException {
        var check = new WorkbookCheck();
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var in = zip.getInputStream(entry)) {
                    check.count(in, entry.getName().startsWith(SHEETS));
                }
            }
        }
        return check.cells <= MOST_CELLS && check.formulaChars <= MOST_FORMULA_CHARS;
    }

    /** A sheet that stops being XML is refused, because the library may read it in another way. */
    private void count(InputStream part, boolean isSheet) {
        sharedFormulas.clear();
        cellsOfRow = 0;
        try {
            var xml = PARSERS.createXMLStreamReader(part);
            while (xml.hasNext() && cells <= MOST_CELLS && formulaChars <= MOST_FORMULA_CHARS) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    count(xml);
                }
            }
        } catch (XMLStreamException noXml) {
            cells += isSheet ? MOST_CELLS + 1 : cellsOfRow;
        }
    }

    private void count(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> cellsOfRow = 0;
            case "c" -> reach(column(xml.getAttributeValue(null, "r")));
            case "f" -> addFormula(xml);
            default -> {}
        }
    }

    /** The library fills a row up to its last cell. */
    private void reach(long column) {
        var reached = column > LAST_COLUMN ? MOST_CELLS + 1 : Math.max(column, cellsOfRow + 1);
        cells += Math.max(1, reached - cellsOfRow);
        cellsOfRow = Math.max(cellsOfRow, reached);
    }

    /** The number of the column in an address such as {@code B7}; 0 if there is none. */
    private static long column(String address) {
        long column = 0;
        for (var letter :
                Objects.requireNonNullElse(address, "").toUpperCase(Locale.ROOT).toCharArray()) {
            if (letter >= 'A' && letter <= 'Z' && column <= LAST_COLUMN) {
                column = column * 26 + letter - 'A' + 1;
            }
        }
        return column;
    }

    /** A shared formula is written once and made anew for each cell that shares it. */
    private void addFormula(XMLStreamReader xml) throws XMLStreamException {
        var group = xml.getAttributeValue(null, "si");
        var length = 0;
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> length += xml.getTextLength();
                default -> {}
            }
        }
        formulaChars += length;
        if (group != null) {
            sharedFormulas.merge(group, length, Math::max);
            formulaChars += sharedFormulas.getOrDefault(group, 0);
        }
    }
}
