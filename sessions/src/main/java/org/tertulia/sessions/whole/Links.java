package org.tertulia.sessions.whole;

import java.net.URI;
import java.net.URISyntaxException;

/** The links that people may be given to press: https only, at most 2,000 characters. */
public final class Links {
    public static final int LONGEST = 2_000;

    private Links() {}

    public static boolean isHttps(String link) {
        try {
            var uri = new URI(link);
            return link.length() <= LONGEST && "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
