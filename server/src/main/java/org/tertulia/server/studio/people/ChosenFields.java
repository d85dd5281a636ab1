package org.tertulia.server.studio.people;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an organiser wants of a person whom somebody else has changed since. Nothing is stored until each field that differs is
 * decided.
 *
 * @param wanted the person as the organiser wants them
 * @param open the fields that were asked about and not answered
 */
record ChosenFields(PersonForm wanted, List<PersonField> open) {
    private static final String ASKED = "asked.";
    private static final String TAKE = "take.";
    private static final String NOW = "now";

    /** Which text of a field stands in the question at first. */
    enum First {
        NOW,
        MINE,
        /** Both have changed it: the organiser must say. */
        NEITHER
    }

    static ChosenFields of(MultiMap form) {
        var fields = Stream.of(PersonField.values())
                .filter(field -> form.contains(ASKED + field.column()))
                .toList();
        var current = fields.stream()
                .filter(field -> NOW.equals(form.get(TAKE + field.column())))
                .toList();
        var open = fields.stream()
                .filter(field -> form.get(TAKE + field.column()) == null)
                .toList();
        return new ChosenFields(PersonForm.typed(form).with(current, PersonForm.seen(form)), open);
    }

    /** The fields to ask about: none if nobody else has changed the person, or everything wanted is there already. */
    List<PersonField> toAsk(PersonForm seen, PersonForm now) {
        return open.isEmpty() && seen.equals(now) ? List.of() : wanted.differing(now);
    }

    First first(PersonField field, PersonForm seen, PersonForm now) {
        var isMine = !field.in(seen).equals(field.in(wanted));
        var isTheirs = !field.in(seen).equals(field.in(now));
        if (open.contains(field) || (isMine && isTheirs)) {
            return First.NEITHER;
        }
        return isMine ? First.MINE : First.NOW;
    }
}
