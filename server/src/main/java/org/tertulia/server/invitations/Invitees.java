package org.tertulia.server.invitations;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exchanges.Exchanges;
import org.tertulia.server.exchanges.PlayedExchange;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;

/** The people whom an exchange may invite: names from the directory, the rest from the exchange. */
public final class Invitees {
    private final Exchanges exchanges;
    private final PeopleStore people;

    public Invitees(Exchanges exchanges, PeopleStore people) {
        this.exchanges = exchanges;
        this.people = people;
    }

    /** Everyone who takes part. Empty if the exchange does not run here. */
    public List<Invitee> of(String exchange) {
        return exchanges.playing(exchange).map(this::of).orElse(List.of());
    }

    /** The same, by their ids. */
    public Map<PersonId, Invitee> byId(String exchange) {
        return of(exchange).stream().collect(Collectors.toMap(Invitee::id, Function.identity()));
    }

    private List<Invitee> of(PlayedExchange exchange) {
        return people.ofExchange(exchange.slug()).stream()
                .flatMap(person -> invitee(exchange, person))
                .toList();
    }

    private static Stream<Invitee> invitee(PlayedExchange exchange, NamedPerson person) {
        var state = exchange.stream().state();
        var found = state.person(person.id());
        if (found == null) {
            return Stream.empty();
        }
        var organisation = state.organisation(found.organisation());
        var roles = exchange.roles(person.id()).stream().sorted().toList();
        return Stream.of(new Invitee(
                person,
                Objects.requireNonNullElse(person.address(), ""),
                organisation == null ? "" : organisation.name(),
                roles,
                language(person, state.programme().languages())));
    }

    private static String language(NamedPerson person, List<String> languages) {
        return languages.contains(person.language()) || languages.isEmpty() ? person.language() : languages.getFirst();
    }
}
