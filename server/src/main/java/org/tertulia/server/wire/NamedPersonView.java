package org.tertulia.server.wire;

import java.util.List;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PersonView;
import org.tertulia.sessions.programme.OrganisationId;

/** A person as sent: what the rules say of them, and the name that only the directory knows. */
record NamedPersonView(String name, OrganisationId organisation, List<String> languages, List<Assignment> assignments)
        implements View {
    static NamedPersonView of(String name, PersonView view) {
        return new NamedPersonView(name, view.organisation(), view.languages(), view.assignments());
    }
}
