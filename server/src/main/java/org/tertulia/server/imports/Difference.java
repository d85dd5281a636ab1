package org.tertulia.server.imports;

import java.util.List;
import org.tertulia.realtime.contract.Command;
import org.tertulia.server.importer.lists.PersonChange;
import org.tertulia.server.importer.lists.RowPreview;

/**
 * What an import changes in an exchange.
 *
 * @param items all things of the folder and of the exchange, in the order of the folder
 * @param commands the commands whose effect is not there yet
 * @param people the people who are new or changed
 */
public record Difference(List<Item> items, List<Command> commands, List<PersonChange> people) {
    /**
     * One thing, such as a segment.
     *
     * @param kind such as {@code segment}
     * @param name as people call it
     * @param details what is different, if it is known
     */
    public record Item(String kind, String name, State state, List<Detail> details) {
        Item(String kind, String name, State state) {
            this(kind, name, state, List.of());
        }

        @Override
        public String toString() {
            return "%s: %s %s".formatted(state.word(), kind, name);
        }
    }

    /** What an import does to a thing. */
    public enum State {
        NEW("new"),
        CHANGED("changed"),
        SAME("the same"),
        /** It is not in the folder, and the import removes it. */
        GOES("removed"),
        /** It is not in the folder, and the import leaves it alone. */
        STAYS("not in the folder, stays");

        private final String word;

        State(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static State of(boolean same) {
            return same ? SAME : CHANGED;
        }

        static State of(RowPreview.State row) {
            return switch (row) {
                case NEW -> NEW;
                case CHANGED -> CHANGED;
                case SAME -> SAME;
                case ERROR -> throw new IllegalArgumentException("a row with errors changes nothing");
            };
        }
    }

    /** The things that are not the same. */
    public List<Item> changed() {
        return items.stream().filter(item -> item.state() != State.SAME).toList();
    }

    int count(State state) {
        return (int) items.stream().filter(item -> item.state() == state).count();
    }

    /** Whether the exchange already is as the folder says. */
    public boolean isNone() {
        return commands.isEmpty() && people.isEmpty();
    }
}
