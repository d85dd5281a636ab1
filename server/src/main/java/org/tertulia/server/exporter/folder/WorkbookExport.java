package org.tertulia.server.exporter.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tertulia.server.exporter.ExchangeContent;
import org.tertulia.server.exporter.Transferable;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.importer.reading.Formulas;

/** Writes an exchange as a workbook, which people change in a spreadsheet and import again. No cell can act as a formula. */
public final class WorkbookExport {
    private static final int WIDTH = 22;
    private static final int WIDTH_OF_TEXTS = 44;

    private final List<FlatRows> sheets;

    public WorkbookExport(ExchangeContent content, Collection<KnownPerson> people) {
        var whole = Transferable.of(content, people);
        this.sheets = ExchangeSheets.of(whole.content(), whole.people());
    }

    public void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Tertulia", null)) {
            sheets.forEach(rows -> write(workbook.newWorksheet(rows.sheet()), rows));
        }
    }

    private static void write(Worksheet sheet, FlatRows rows) {
        var headings = List.copyOf(rows.headings());
        for (int column = 0; column < headings.size(); column++) {
            var heading = headings.get(column);
            sheet.value(0, column, heading);
            sheet.style(0, column).bold().set();
            sheet.width(column, heading.indexOf(' ') < 0 ? WIDTH : WIDTH_OF_TEXTS);
            for (int row = 0; row < rows.rows().size(); row++) {
                var text = rows.rows().get(row).get(heading);
                if (text != null && !text.isEmpty()) {
                    sheet.value(row + 1, column, Formulas.harmless(text));
                }
            }
        }
        sheet.freezePane(0, 1);
    }
}
