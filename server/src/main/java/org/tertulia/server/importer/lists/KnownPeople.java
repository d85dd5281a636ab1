package org.tertulia.server.importer.lists;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.reading.Folded;

/** The people of an exchange, for finding the person of a row. */
public final class KnownPeople {
    private final String exchange;
    private final Map<String, PersonId> addresses = new HashMap<>();
    private final Map<PersonId, KnownPerson> byId = new HashMap<>();
    private final Map<String, List<KnownPerson>> byName = new HashMap<>();
    private final Predicate<PersonId> takenElsewhere;

    /**
     * @param people those who take part now
     * @param addresses the person for each address in this exchange, including people who have left
     * @param takenElsewhere whether an id belongs to a person in another exchange
     */
    public KnownPeople(
            String exchange,
            Collection<KnownPerson> people,
            Map<String, PersonId> addresses,
            Predicate<PersonId> takenElsewhere) {
        this.exchange = exchange;
        this.takenElsewhere = takenElsewhere;
        addresses.forEach((address, person) -> this.addresses.put(Folded.line(address), person));
        for (var person : people) {
            byId.put(person.id(), person);
            byName.merge(
                    PersonRow.nameAndOrganisation(person.name(), person.organisation()),
                    List.of(person),
                    KnownPeople::both);
        }
    }

    private static List<KnownPerson> both(List<KnownPerson> some, List<KnownPerson> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    String exchange() {
        return exchange;
    }

    @Nullable
    KnownPerson person(@Nullable PersonId id) {
        return id == null ? null : byId.get(id);
    }

    @Nullable
    PersonId withAddress(String email) {
        return email.isEmpty() ? null : addresses.get(Folded.line(email));
    }

    boolean isElsewhere(PersonId id) {
        return takenElsewhere.test(id);
    }

    /** The people with this name and organisation. Those without an address come alone if there are any. */
    List<KnownPerson> called(PersonRow row) {
        var all = byName.getOrDefault(row.nameAndOrganisation(), List.of());
        var bare = all.stream().filter(person -> person.email().isEmpty()).toList();
        return bare.isEmpty() && row.email().isEmpty() ? all : bare;
    }

    /**
     * The id of a new person, derived from the exchange and the address, or name and organisation. So a list that is
     * imported twice, even at the same time, adds everyone once.
     */
    PersonId idOfNew(PersonRow row) {
        return idIn(exchange, row);
    }

    /**
     * The id in this exchange for an id that belongs to a person in another one. So a folder that was downloaded there can begin
     * this exchange.
     */
    PersonId idInsteadOf(PersonId elsewhere) {
        return made("import %s instead of %s".formatted(exchange, elsewhere.value()));
    }

    /** The id that the list gives, or that a new person of this exchange gets. */
    public static PersonId idIn(String exchange, PersonRow row) {
        if (row.id() != null) {
            return row.id();
        }
        var key = row.email().isEmpty() ? row.nameAndOrganisation() : row.email();
        return made("import %s person %s".formatted(exchange, key));
    }

    private static PersonId made(String name) {
        return new PersonId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
