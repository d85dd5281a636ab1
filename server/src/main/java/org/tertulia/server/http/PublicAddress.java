package org.tertulia.server.http;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address that browsers use. Only its origin may send commands or open sockets.
 *
 * @param origin scheme, host and port, as a browser writes it
 * @param origins all accepted origins: {@code origin}, and the other name of loopback
 */
public record PublicAddress(String origin, Set<String> origins) {
    /** The configured address, or else localhost. */
    public static PublicAddress of(@Nullable String url, int port) {
        if (url == null || url.isBlank()) {
            var local = "http://localhost:" + port;
            return new PublicAddress(local, Set.of(local, "http://127.0.0.1:" + port));
        }
        var uri = URI.create(url.strip());
        if (uri.getHost() == null || !Set.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
            throw new IllegalArgumentException("PUBLIC_URL must look like https://tertulia.example.org");
        }
        var origin = uri.getScheme() + "://" + uri.getRawAuthority();
        return new PublicAddress(origin, Set.of(origin));
    }

    public boolean isSecure() {
        return origin.startsWith("https://");
    }

    /** Whether browsers treat our pages as secure and send the origin with each request. */
    boolean isTrustworthy() {
        return isSecure() || origin.startsWith("http://localhost:");
    }

    /** Whether one of our pages sent this. The match is exact; a missing origin is not ours. */
    boolean isOrigin(@Nullable String said) {
        return said != null && origins.contains(said);
    }

    /**
     * Whether one of our pages sent this form. A browser without a referrer sends {@code null} as the origin of a form.
     * Then {@code Sec-Fetch-Site} decides, if the browser sends it.
     */
    public boolean isOurForm(HttpServerRequest request) {
        var origin = request.getHeader("Origin");
        if (origin != null && !origin.equals("null") && !isOrigin(origin)) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null ? site.equals("same-origin") : isOrigin(origin);
    }
}
