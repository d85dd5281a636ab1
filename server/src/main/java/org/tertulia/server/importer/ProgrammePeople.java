package org.tertulia.server.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.lists.KnownPeople;
import org.tertulia.server.importer.lists.ListedPeople;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.server.importer.reading.Value;

/**
 * The people whom a programme may name.
 *
 * @param listed null if the list of people could not be read; then nobody is looked up
 * @param ids in the order of the list
 */
record ProgrammePeople(@Nullable ListedPeople listed, List<PersonId> ids) {
    static final ProgrammePeople UNREAD = new ProgrammePeople(null, List.of());

    /** Those of a list. A person without an id gets the one that an import gives. */
    static ProgrammePeople of(String exchange, List<PersonRow> rows) {
        var ids = rows.stream().map(row -> KnownPeople.idIn(exchange, row)).toList();
        return new ProgrammePeople(new ListedPeople(rows), ids);
    }

    /** Whether the list has one person of this address, id or name. */
    boolean has(Value value) {
        return listed != null && value.isText() && listed.find(value.word()).isPresent();
    }

    /** The person of this address, id or name; null, with an error, if the list does not have them. */
    @Nullable
    PersonId read(Value value) {
        var word = value.word();
        if (listed == null || word.isEmpty()) {
            return null;
        }
        var place = listed.find(word);
        if (place.isEmpty()) {
            value.error(listed.unknown(word, ""));
        }
        return place.map(ids::get).orElse(null);
    }
}
