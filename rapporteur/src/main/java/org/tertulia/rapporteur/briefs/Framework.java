package org.tertulia.rapporteur.briefs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tertulia.sessions.whole.Multilingual;

/** A global agenda and its items, with which the messages of a brief are tagged. */
public record Framework(String id, List<Item> items) {

    /**
     * One item of a global agenda.
     *
     * @param title as the United Nations print it
     * @param group the round table of the forum that discusses it
     */
    public record Item(String item, Multilingual title, String group) {}

    /** All frameworks. */
    public static List<Framework> all() {
        return List.of(GlobalCompact.MIGRATION);
    }

    public static Optional<Framework> of(String id) {
        return all().stream().filter(framework -> framework.id.equals(id)).findFirst();
    }

    /** The item that a tag names, if it exists. */
    public static Optional<Item> item(Tag tag) {
        return of(tag.framework()).flatMap(framework -> framework.find(tag.item()));
    }

    static Item item(int number, int roundTable, String english, String spanish, String french) {
        var title = new Multilingual(Map.of("en", english, "es", spanish, "fr", french));
        return new Item(Integer.toString(number), title, Integer.toString(roundTable));
    }

    private Optional<Item> find(String item) {
        return items.stream().filter(one -> one.item.equals(item)).findFirst();
    }
}
