package org.tertulia.server.invitations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a mail is for. Each has texts of its own. */
public enum MailKind {
    INVITATION,
    REMINDER;

    /** As it is stored and named in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MailKind> of(@Nullable String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Whether somebody in this state may get such a mail. Nobody is reminded who has no invitation or has come. */
    public boolean isFor(Standing.State state) {
        return switch (this) {
            case INVITATION -> true;
            case REMINDER -> state == Standing.State.INVITED || state == Standing.State.OPENED;
        };
    }
}
