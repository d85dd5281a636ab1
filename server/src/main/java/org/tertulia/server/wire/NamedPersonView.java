package org.tertulia.server.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PersonView;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.setting.AttendanceMode;

/**
 * A person's view on the wire: the view from the rules, plus what the directory says. Only staff see how they attend.
 *
 * @param photo the id of their picture, which is served while they are at the front of a segment
 */
record NamedPersonView(
        String name,
        @Nullable String position,
        OrganisationId organisation,
        @Nullable List<String> languages,
        @Nullable List<Assignment> assignments,
        @Nullable AttendanceMode attends,
        @Nullable String photo)
        implements View {
    static NamedPersonView of(PersonId id, PeopleDirectory directory, PersonView view) {
        var position = directory.positionOf(id);
        return new NamedPersonView(
                directory.nameOf(id),
                position.isEmpty() ? null : position,
                view.organisation(),
                view.languages(),
                view.assignments(),
                view.forStaff() ? directory.attendsOf(id) : null,
                directory.photoOf(id));
    }
}
