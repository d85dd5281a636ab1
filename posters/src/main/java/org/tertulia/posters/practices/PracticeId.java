package org.tertulia.posters.practices;

import org.tertulia.realtime.contract.Id;
import org.tertulia.sessions.programme.SubjectKey;

/** Names a practice. */
public record PracticeId(String value) implements Id {
    /** The practice as what a turn or a room is about. */
    public SubjectKey subject() {
        return new SubjectKey("practice/" + value);
    }
}
