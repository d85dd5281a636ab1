package org.tertulia.posters.practices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.OrganisationId;

/**
 * What people see of a practice; key {@code practice/…}. The text replaces the poster for people who cannot see it. Where it is
 * only mentioned, neither its text nor its poster come along.
 */
public record PracticeView(
        OrganisationId organisation,
        String title,
        @Nullable String challenge,
        @Nullable String response,
        @Nullable String needs,
        String language,
        boolean sample,
        @Nullable Boolean locked,
        @Nullable Poster poster,
        @Nullable Integer shownPage)
        implements View {
    @Override
    public List<EntityKey> mentions() {
        return List.of(organisation.key());
    }
}
