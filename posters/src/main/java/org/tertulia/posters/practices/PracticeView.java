package org.tertulia.posters.practices;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.OrganisationId;

/** What people see of a practice; key {@code practice/…}. The text stands for the poster where it cannot be seen. */
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
