package org.tertulia.sessions;

import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/** Where the voices are, by language. */
final class Calls {
    private Calls() {}

    static PMap<String, Call> set(PMap<String, Call> calls, String language, @Nullable Call call) {
        return call == null ? calls.minus(language) : calls.plus(language, call);
    }
}
