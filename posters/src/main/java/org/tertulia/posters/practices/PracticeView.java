package org.tertulia.posters.practices;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.OrganisationId;

/**
 * What people see of a practice; key {@code practice/…}. The text replaces the poster for people who cannot see it.
 */
public record PracticeView(
        OrganisationId organisation,
        String title,
        String challenge,
        String response,
        String needs,
        String language,
        boolean sample,
        boolean locked,
        @Nullable Poster poster,
        int shownPage)
        implements View {}
