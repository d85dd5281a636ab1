package org.tertulia.sessions.run;

import org.jspecify.annotations.Nullable;

/** Where the voices are: a link (https only) and, where there is one, a number to dial. */
public record Call(String link, @Nullable String dialIn) {}
