package org.tertulia.server.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.sessions.people.PeopleState;
import org.tertulia.sessions.people.Person;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.whole.Role;

/**
 * Invents the people whom an exchange lacks to be played: a facilitator, rapporteurs, somebody of each organisation, and
 * as many delegates as are wanted.
 */
public final class InventedPeople {
    private final List<Person> known;
    private final List<Organisation> organisations;
    private final Map<OrganisationId, Integer> delegates = new HashMap<>();
    private final List<InventedPerson> invented = new ArrayList<>();

    private InventedPeople(PeopleState state) {
        this.known = state.everybody().stream()
                .map(id -> Objects.requireNonNull(state.person(id)))
                .toList();
        this.organisations = state.organisations()
                .sorted(Comparator.comparing(organisation -> organisation.id().value()))
                .toList();
        known.stream()
                .filter(person -> has(person, Role.PARTICIPANT))
                .forEach(person -> delegates.merge(person.organisation(), 1, Integer::sum));
    }

    /**
     * Those whom this exchange lacks.
     *
     * @param people how many people it has in the end, staff included
     */
    public static List<InventedPerson> lacking(PeopleState state, int people) {
        var invention = new InventedPeople(state);
        invention.addStaff();
        invention.addDelegates(people);
        return List.copyOf(invention.invented);
    }

    private void addStaff() {
        var host = host();
        if (known.stream().noneMatch(person -> has(person, Role.FACILITATOR) && !has(person, Role.ORGANISER))) {
            invented.add(InventedPerson.of("Facilitator", host, Role.FACILITATOR));
        }
        for (var number = count(Role.RAPPORTEUR) + 1; number <= Casting.RAPPORTEURS; number++) {
            invented.add(InventedPerson.of("Rapporteur " + number, host, Role.RAPPORTEUR));
        }
    }

    /** The organisation of an organiser. */
    private Organisation host() {
        var hosts = known.stream()
                .filter(person -> has(person, Role.ORGANISER))
                .map(Person::organisation)
                .collect(Collectors.toSet());
        return organisations.stream()
                .filter(organisation -> hosts.contains(organisation.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A rehearsal needs an organiser"));
    }

    /** One of each organisation without people, then more of those that send participants, in turn. */
    private void addDelegates(int people) {
        var present = known.stream().map(Person::organisation).collect(Collectors.toSet());
        organisations.stream()
                .filter(organisation -> !present.contains(organisation.id()))
                .forEach(this::addDelegate);
        var sending = organisations.stream()
                .filter(organisation -> delegates.containsKey(organisation.id()))
                .toList();
        var from = sending.isEmpty() ? organisations : sending;
        var missing = people
                - Casting.STAFF
                - delegates.values().stream().mapToInt(Integer::intValue).sum();
        Stream.iterate(0, number -> number + 1)
                .limit(Math.max(0, missing))
                .forEach(number -> addDelegate(from.get(number % from.size())));
    }

    private void addDelegate(Organisation organisation) {
        var number = delegates.merge(organisation.id(), 1, Integer::sum);
        invented.add(InventedPerson.of("Delegate " + number, organisation, Role.PARTICIPANT));
    }

    private int count(Role role) {
        return (int) known.stream().filter(person -> has(person, role)).count();
    }

    /** Only roles for the whole exchange count, because everyone must be able to play every session. */
    private static boolean has(Person person, Role role) {
        return roles(person).contains(role);
    }

    private static Set<Role> roles(Person person) {
        return person.assignments().stream()
                .filter(assignment -> assignment.to() == null)
                .map(assignment -> assignment.role())
                .collect(Collectors.toSet());
    }
}
