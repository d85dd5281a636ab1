package org.tertulia.server.readiness;

import java.util.Locale;

/** Something that an exchange needs before it opens. */
public enum Check {
    /** There is a programme, and each session has segments. */
    PROGRAMME,
    /** Each text of the programme is there in each language. */
    TRANSLATIONS,
    /** Somebody facilitates each session. */
    FACILITATORS,
    /** Somebody writes in each session in which people present, review or discuss. */
    RAPPORTEURS,
    /** Each line-up has turns, and they fit into their segment. */
    LINE_UPS,
    /** Each practice has a poster. */
    POSTERS,
    /** Each segment in which people talk has a call in each language. */
    CALLS,
    /** Everyone has a personal link. */
    LINKS,
    /** People who have lost their link know whom to ask. */
    CONTACT;

    /** Its word in the keys of messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
