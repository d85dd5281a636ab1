package org.tertulia.server.importer.mistakes;

import java.io.IOException;

/**
 * Something that organisers do to a correct folder, and what {@code check} says of it.
 *
 * @param did what they did, in their words
 * @param says the one line that they read; empty if Tertulia understands them anyway
 * @param mend what helps, or how Tertulia understands them
 */
record Mistake(String did, Change change, String says, String mend) {
    /** What happens to the folder. */
    interface Change {
        void in(OrganisersFolder folder) throws IOException;
    }

    static Mistake mistake(String did, Change change, String says, String mend) {
        return new Mistake(did, change, says, mend);
    }

    /** No mistake at all: it is written in another way and read as it is meant. */
    static Mistake understood(String did, Change change, String how) {
        return new Mistake(did, change, "", how);
    }

    boolean isUnderstood() {
        return says.isEmpty();
    }
}
