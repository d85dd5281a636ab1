package org.tertulia.server.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PersonView;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.setting.AttendanceMode;

/** A person's view on the wire: the view from the rules, plus what the directory says. Only staff see how they attend. */
record NamedPersonView(
        String name,
        @Nullable String position,
        OrganisationId organisation,
        @Nullable List<String> languages,
        @Nullable List<Assignment> assignments,
        @Nullable AttendanceMode attends)
        implements View {
    static NamedPersonView of(String name, String position, @Nullable AttendanceMode attends, PersonView view) {
        return new NamedPersonView(
                name,
                position.isEmpty() ? null : position,
                view.organisation(),
                view.languages(),
                view.assignments(),
                view.forStaff() ? attends : null);
    }
}
