package org.tertulia.realtime;

import java.util.function.Supplier;

/**
 * What has been found to be wrong. It is remembered and thrown later, since the engine keeps some of what is thrown in the middle of it to
 * itself.
 */
final class Verdict {
    private String found = "";

    /** Finds fault, unless this is so. */
    void expect(boolean so, Supplier<String> otherwise) {
        if (!so && found.isEmpty()) {
            found = otherwise.get();
        }
    }

    void pronounce() {
        if (!found.isEmpty()) {
            throw new AssertionError(found);
        }
    }
}
