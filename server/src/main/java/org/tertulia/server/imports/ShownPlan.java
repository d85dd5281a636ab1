package org.tertulia.server.imports;

import java.util.List;
import org.tertulia.server.imports.Difference.Item;

/**
 * A plan as an organiser sees it.
 *
 * @param done how many steps of what it does now are done: posters that are drawn, or changes that are made
 * @param items what it changes, or what it has changed when it is over
 * @param left what was not changed, and why
 * @param isForgotten whether what it said of people has been deleted
 * @param canBeUndone whether an undo would take it back now
 */
public record ShownPlan(
        ImportPlan plan,
        int done,
        int steps,
        List<Item> items,
        List<Left> left,
        boolean isForgotten,
        boolean canBeUndone) {
    /**
     * Something that a plan has not changed.
     *
     * @param reason why, in English
     */
    public record Left(String kind, String name, String reason) {}
}
