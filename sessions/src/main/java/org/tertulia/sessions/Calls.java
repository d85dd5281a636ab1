package org.tertulia.sessions;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/** Where the voices are, by language. */
final class Calls {
    private static final int LONGEST_LINK = 2_000;
    private static final int LONGEST_DIAL_IN = 200;

    private Calls() {}

    static PMap<String, Call> set(PMap<String, Call> calls, String language, @Nullable Call call) {
        return call == null ? calls.minus(language) : calls.plus(language, call);
    }

    /** The code of what is wrong with a call in a language; none when it is good. */
    static @Nullable String wrong(String language, @Nullable Call call) {
        if (!PlainText.isLanguage(language)) {
            return Refusals.LANGUAGE_MALFORMED;
        }
        if (call == null) {
            return null;
        }
        if (!isHttps(call.link())) {
            return Refusals.CALL_NOT_HTTPS;
        }
        return call.dialIn() == null ? null : PlainText.wrongIfAny(call.dialIn(), LONGEST_DIAL_IN);
    }

    private static boolean isHttps(String link) {
        try {
            var uri = new URI(link);
            return link.length() <= LONGEST_LINK && "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
