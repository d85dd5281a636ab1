package org.tertulia.server.importer.lists;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.setting.AttendanceMode;
import org.tertulia.sessions.whole.Role;

/**
 * A person in one row of a list. An empty cell says nothing: what is known of the person stays.
 *
 * @param line the row's line in its file
 * @param email the address in lower case; it identifies the person. Without it, name and organisation do
 * @param id the id in the list, if there is one
 * @param position what they do, such as {@code Mayor}
 * @param attends on site or online; null if the cell is empty
 * @param photo the name of a file with their picture, and once that is drawn, its id; empty if there is none
 */
public record PersonRow(
        int line,
        String name,
        String email,
        OrganisationId organisation,
        List<Assignment> assignments,
        List<String> languages,
        @Nullable PersonId id,
        String position,
        @Nullable AttendanceMode attends,
        String photo) {
    /** The row with another role. */
    public PersonRow also(Assignment assignment) {
        var all = Stream.concat(assignments.stream(), Stream.of(assignment))
                .distinct()
                .toList();
        return new PersonRow(line, name, email, organisation, all, languages, id, position, attends, photo);
    }

    /** The row without a role, wherever it holds. Somebody without any other role is a participant. */
    public PersonRow without(Role role) {
        var left = assignments.stream()
                .filter(assignment -> assignment.role() != role)
                .toList();
        var roles = left.isEmpty() ? List.of(new Assignment(Role.PARTICIPANT, null)) : left;
        return new PersonRow(line, name, email, organisation, roles, languages, id, position, attends, photo);
    }

    /** The row of somebody who cannot be reached. */
    public PersonRow withoutAddress() {
        return new PersonRow(line, name, "", organisation, assignments, languages, id, position, attends, photo);
    }

    PersonRow as(PersonId person) {
        return new PersonRow(line, name, email, organisation, assignments, languages, person, position, attends, photo);
    }

    /** The row with the id of the picture in its file, or without one. */
    public PersonRow showing(String picture) {
        return new PersonRow(line, name, email, organisation, assignments, languages, id, position, attends, picture);
    }

    /** Fills empty cells with what is known. A new person without a role is a participant. */
    PersonRow completedBy(@Nullable KnownPerson known) {
        var participant = List.of(new Assignment(Role.PARTICIPANT, null));
        return new PersonRow(
                line,
                name,
                email.isEmpty() && known != null ? known.email() : email,
                organisation,
                !assignments.isEmpty() ? assignments : known == null ? participant : known.assignments(),
                languages.isEmpty() && known != null ? known.languages() : languages,
                id,
                position.isEmpty() && known != null ? known.position() : position,
                attends == null && known != null ? known.attends() : attends,
                photo.isEmpty() && known != null ? known.photo() : photo);
    }

    /** What tells a person without an address apart from others. */
    String nameAndOrganisation() {
        return nameAndOrganisation(name, organisation);
    }

    static String nameAndOrganisation(String name, OrganisationId organisation) {
        return Folded.line(name) + " of " + organisation.value();
    }
}
