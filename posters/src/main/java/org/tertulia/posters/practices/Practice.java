package org.tertulia.posters.practices;

import org.tertulia.sessions.programme.OrganisationId;

/**
 * What a city did, in its original language.
 *
 * @param needs what others would need to do the same
 * @param sample whether its content is made up, to show how Tertulia works
 */
public record Practice(
        PracticeId id,
        OrganisationId organisation,
        String title,
        String challenge,
        String response,
        String needs,
        String language,
        boolean sample) {}
