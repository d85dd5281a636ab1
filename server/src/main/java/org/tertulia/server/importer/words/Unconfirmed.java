package org.tertulia.server.importer.words;

import java.util.Set;
import org.tertulia.server.importer.reading.Folded;

/** What people write in the place of somebody who is not known yet. */
public final class Unconfirmed {
    private static final Set<String> WORDS = Set.of(
            "tbc",
            "tba",
            "tbd",
            "to be confirmed",
            "to be announced",
            "to be defined",
            "por confirmar",
            "por definir",
            "por anunciar",
            "a confirmar",
            "a confirmer",
            "a definir",
            "a preciser",
            "pendiente",
            "?",
            "??",
            "???");

    private Unconfirmed() {}

    /** Whether a text stands for somebody who is to be confirmed. */
    public static boolean is(String written) {
        return WORDS.contains(Folded.words(written));
    }
}
