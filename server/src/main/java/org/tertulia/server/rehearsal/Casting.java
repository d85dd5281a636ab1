package org.tertulia.server.rehearsal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleState;
import org.tertulia.sessions.whole.Role;

/** Chooses the simulated people: first the needed staff, then as many participants as wanted. */
record Casting(
        CastMember facilitator, CastMember organiser, List<CastMember> rapporteurs, List<CastMember> participants) {
    static final int RAPPORTEURS = 2;
    /** A facilitator, an organiser and the rapporteurs. All others are participants. */
    static final int STAFF = 2 + RAPPORTEURS;

    static Casting of(PeopleState state, int people) {
        var everybody = state.everybody().stream()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .map(id -> member(state, id))
                .toList();
        var facilitator =
                one(everybody, is(Role.FACILITATOR).and(is(Role.ORGANISER).negate()));
        var organiser = one(everybody, is(Role.ORGANISER));
        var rapporteurs =
                some(everybody, is(Role.RAPPORTEUR)).limit(RAPPORTEURS).toList();
        var left = Math.max(1, people - 2 - rapporteurs.size());
        var participants = some(everybody, is(Role.PARTICIPANT)).limit(left).toList();
        return new Casting(facilitator, organiser, rapporteurs, participants);
    }

    Stream<CastMember> everybody() {
        return Stream.of(Stream.of(facilitator, organiser), rapporteurs.stream(), participants.stream())
                .flatMap(members -> members);
    }

    /** Only roles for the whole exchange count, because everyone must be able to play every session. */
    private static CastMember member(PeopleState state, PersonId id) {
        var person = Objects.requireNonNull(state.person(id));
        var roles = person.assignments().stream()
                .filter(assignment -> assignment.to() == null)
                .map(Assignment::role)
                .toList();
        return new CastMember(id, person.organisation(), person.languages(), Set.copyOf(roles));
    }

    private static Predicate<CastMember> is(Role role) {
        return member -> member.roles().contains(role);
    }

    private static Stream<CastMember> some(List<CastMember> everybody, Predicate<CastMember> fit) {
        return everybody.stream().filter(fit);
    }

    private static CastMember one(List<CastMember> everybody, Predicate<CastMember> fit) {
        return some(everybody, fit)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A rehearsal needs a facilitator and an organiser"));
    }
}
