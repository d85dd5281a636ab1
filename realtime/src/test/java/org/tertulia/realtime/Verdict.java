package org.tertulia.realtime;

import java.util.function.Supplier;

/**
 * The faults that were found. They are kept and thrown later, since the engine catches some of what is thrown inside it.
 */
final class Verdict {
    private String found = "";

    /** Finds a fault, unless this is so. */
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
