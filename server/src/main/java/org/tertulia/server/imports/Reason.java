package org.tertulia.server.imports;

import org.tertulia.realtime.contract.Refusal;
import org.tertulia.server.languages.RefusalsInEnglish;

/** Why a change was not made, in words for people. */
final class Reason {
    static final String CHANGED_SINCE = "somebody has changed it since";
    static final String ACTIVE_SINCE = "has opened the personal link or done something since";
    static final String ADDRESS_TAKEN = "somebody else has this e-mail address";

    static final String OWN_RIGHT = "would take the organiser's right from the person who undoes the import";

    private Reason() {}

    static String of(Refusal refusal) {
        return RefusalsInEnglish.say(refusal);
    }
}
