package org.tertulia.posters.practices;

import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.lineups.LineUpsState;

/** The state of practices and their posters, and of the parts below. */
public interface PracticesState extends LineUpsState {
    Practices practices();

    default @Nullable ShownPractice practice(PracticeId id) {
        return practices().all().get(id);
    }
}
