package org.tertulia.server.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.lists.KnownPeople;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.server.importer.reading.Nearest;
import org.tertulia.server.importer.reading.Value;

/**
 * The people whom a programme may name, by e-mail address and by id.
 *
 * @param byWord null if the list of people could not be read; then nobody is looked up
 */
record ProgrammePeople(@Nullable Map<String, PersonId> byWord) {
    /** Those of a list. A person without an id gets the one that an import gives. */
    static ProgrammePeople of(String exchange, List<PersonRow> rows) {
        var people = new HashMap<String, PersonId>();
        for (var row : rows) {
            var id = KnownPeople.idIn(exchange, row);
            if (!row.email().isEmpty()) {
                people.putIfAbsent(row.email(), id);
            }
            if (row.id() != null) {
                people.putIfAbsent(row.id().value().toLowerCase(Locale.ROOT), id);
            }
        }
        return new ProgrammePeople(Map.copyOf(people));
    }

    /** The person of this address or id; null, with an error, if the list does not have it. */
    @Nullable
    PersonId read(Value value) {
        var word = value.word().toLowerCase(Locale.ROOT);
        if (byWord == null || word.isEmpty()) {
            return null;
        }
        var person = byWord.get(word);
        if (person == null) {
            value.error("there is no person \"" + value.word() + "\" in the list of people, by e-mail address or id"
                    + Nearest.hint(word, byWord.keySet()));
        }
        return person;
    }
}
