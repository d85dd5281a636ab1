package org.tertulia.sessions.run;

import org.jspecify.annotations.Nullable;

/** The audio or video call: a link (https only) and an optional dial-in number. */
public record Call(String link, @Nullable String dialIn) {
    public static final int LONGEST_DIAL_IN = 120;
}
