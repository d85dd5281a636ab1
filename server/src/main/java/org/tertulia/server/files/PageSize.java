package org.tertulia.server.files;

import java.util.Locale;

/** The two sizes of a poster's page: for a screen, and for a phone on a slow line. */
public enum PageSize {
    SCREEN,
    PHONE;

    /** Its name in an address and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
