package org.tertulia.server.files;

import java.util.Locale;

/** The sizes in which a page of a poster is served: for a screen, and for a phone on a poor line. */
public enum PageSize {
    SCREEN,
    PHONE;

    /** Its name in an address and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
