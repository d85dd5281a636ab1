package org.tertulia.sessions.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.OrganisationId;

/**
 * Key {@code person/…}; the name is added when it is sent. Views that mention a person say neither languages nor
 * assignments, so that they take nothing away from a fuller view.
 *
 * @param forStaff whether only staff see it; the server then adds what only they may know
 */
public record PersonView(
        OrganisationId organisation,
        @Nullable List<String> languages,
        @Nullable List<Assignment> assignments,
        boolean forStaff)
        implements View {
    @Override
    public List<EntityKey> mentions() {
        return List.of(organisation.key());
    }
}
