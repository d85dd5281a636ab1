package org.tertulia.sessions.people;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeEdited;
import org.tertulia.sessions.programme.Segment;

/**
 * The people whom an edit of the programme names. Who has left since they were named may stay there, and comes back there with
 * an undo.
 *
 * @param isAsked whether an undo asks for the edit
 */
record NamedPeople(PeopleState state, boolean isAsked) {
    Optional<Refusal> objection(ProgrammeEdited edited) {
        return isAsked ? Optional.empty() : unknown(edited);
    }

    private Optional<Refusal> unknown(ProgrammeEdited edited) {
        return edited.segments().stream()
                .flatMap(this::named)
                .filter(person -> state.person(person) == null)
                .map(person -> PeopleRefusal.PERSON_UNKNOWN.refusal("id", person.value()))
                .findFirst();
    }

    private Stream<PersonId> named(Segment segment) {
        var known = state.segment(segment.id());
        var before = known == null ? Set.<PersonId>of() : known.namedPeople().collect(Collectors.toSet());
        return segment.namedPeople().filter(person -> !before.contains(person));
    }
}
