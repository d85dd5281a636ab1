package org.tertulia.server.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.OrganisationId;

/** Everyone in a rehearsal, by their part in it. */
record Cast(
        SimulatedPerson facilitator,
        SimulatedPerson organiser,
        List<SimulatedPerson> rapporteurs,
        List<SimulatedPerson> participants) {

    Stream<SimulatedPerson> everybody() {
        return Stream.of(Stream.of(facilitator, organiser), rapporteurs.stream(), participants.stream())
                .flatMap(people -> people);
    }

    List<PersonId> present() {
        return everybody().map(SimulatedPerson::id).toList();
    }

    Optional<SimulatedPerson> of(OrganisationId organisation) {
        return participants.stream()
                .filter(person -> person.organisation().equals(organisation))
                .findFirst();
    }

    Optional<SimulatedPerson> person(PersonId id) {
        return everybody().filter(person -> person.id().equals(id)).findFirst();
    }
}
