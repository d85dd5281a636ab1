package org.tertulia.server.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.server.imports.Difference.Item;
import org.tertulia.server.imports.Difference.State;

/** What an import or its undo has done, in lines for a terminal. */
public final class ImportReport {
    /** What stands above the links. */
    public static final String LINKS = "Personal links for its organisers, who can invite everyone else:";

    private ImportReport() {}

    /** What an import changes. */
    static List<String> planned(String slug, Difference difference, boolean isNew) {
        var items = difference.items();
        if (isNew) {
            return List.of(slug + " was imported: " + counted(items) + ".");
        }
        if (difference.isNone()) {
            return List.of(slug + " already is as the folder says; nothing was changed.");
        }
        var lines = new ArrayList<String>();
        difference.changed().forEach(item -> lines.add("  " + item));
        lines.add("%s was changed. %d things are the same.".formatted(slug, difference.count(State.SAME)));
        return List.copyOf(lines);
    }

    /** The programme was refused, and nothing was changed. */
    static String refused(String slug, PlanRow programme) {
        return "%s was not changed, because its programme was refused: %s".formatted(slug, programme.reason());
    }

    /** What became of a plan that has ended. */
    static List<String> ended(ImportPlan plan, List<PlanRow> rows) {
        return switch (plan.state()) {
            case REFUSED -> plan.report();
            case FAILED -> givenUp(plan, rows);
            case DONE -> plan.isUndo() ? undone(plan, rows) : imported(plan, rows);
            case PREPARING, PLANNED, RUNNING, DISCARDED -> List.of();
        };
    }

    private static List<String> imported(ImportPlan plan, List<PlanRow> rows) {
        var refused = rows.stream()
                .filter(row -> row.state() == PlanRow.State.REFUSED)
                .toList();
        var made = plan.report().stream().filter(line -> refused.stream().noneMatch(row -> isAbout(line, row)));
        return Stream.concat(made, refused.stream().map(row -> "  not changed: " + said(row)))
                .toList();
    }

    private static boolean isAbout(String line, PlanRow row) {
        return line.endsWith(": " + row.kind() + " " + row.name());
    }

    private static List<String> givenUp(ImportPlan plan, List<PlanRow> rows) {
        var waiting = rows.stream().filter(PlanRow::isWaiting).count();
        var next = plan.isUndo() ? "Undo it again" : "Import the folder again";
        return List.of("%s: %d of %d changes could not be made. %s; it makes only what is left."
                .formatted(plan.exchange(), waiting, rows.size(), next));
    }

    private static List<String> undone(ImportPlan plan, List<PlanRow> rows) {
        var lines = new ArrayList<String>();
        var back =
                rows.stream().filter(row -> row.state() == PlanRow.State.DONE).toList();
        back.forEach(row -> lines.add("  taken back: " + row.kind() + " " + row.name()));
        rows.stream().filter(row -> !back.contains(row)).forEach(row -> lines.add("  stays: " + said(row)));
        lines.add("The last import of %s was undone: %d taken back, %d stay."
                .formatted(plan.exchange(), back.size(), rows.size() - back.size()));
        return List.copyOf(lines);
    }

    private static String said(PlanRow row) {
        return row.kind() + " " + row.name() + ": " + row.reason();
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
