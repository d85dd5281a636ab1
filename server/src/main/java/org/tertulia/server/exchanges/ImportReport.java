package org.tertulia.server.exchanges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.tertulia.server.exchanges.Difference.Item;
import org.tertulia.server.exchanges.Difference.State;
import org.tertulia.server.exchanges.ExchangeImport.Imported;

/** What an import has done, in lines for a terminal. */
public final class ImportReport {
    /** What stands above the links. */
    public static final String LINKS = "Personal links for its organisers, who can invite everyone else:";

    private ImportReport() {}

    public static List<String> lines(String slug, Imported imported) {
        var lines = new ArrayList<String>();
        var items = imported.difference().items();
        if (imported.isNew()) {
            lines.add(slug + " was imported: " + counted(items) + ".");
        } else if (imported.difference().isNone()) {
            lines.add(slug + " already is as the folder says; nothing was changed.");
        } else {
            imported.difference().changed().forEach(item -> lines.add("  " + item));
            var same = items.stream().filter(item -> item.state() == State.SAME).count();
            lines.add("%s was changed. %d things are the same.".formatted(slug, same));
        }
        imported.refused().forEach(refused -> lines.add("  not changed: " + refused));
        return lines;
    }

    /** {@code 3 sessions, 12 segments}, in the order of the folder. */
    private static String counted(List<Item> items) {
        return items.stream()
                .collect(Collectors.groupingBy(Item::kind, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> kind.getValue() + " " + (kind.getValue() == 1 ? kind.getKey() : plural(kind.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static String plural(String kind) {
        return kind.equals("person") ? "people" : kind + "s";
    }
}
