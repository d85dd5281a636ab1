package org.tertulia.server.http;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where browsers find us: the only origin that may act or open a socket.
 *
 * @param origin scheme, host and port, as a browser writes it
 * @param origins all that are accepted: {@code origin}, and loopback by its other name
 */
public record PublicAddress(String origin, Set<String> origins) {
    /** The address that was set, or else this machine as seen from itself. */
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

    /** Whether a browser trusts our pages and says with each request where it comes from. */
    boolean isTrustworthy() {
        return isSecure() || origin.startsWith("http://localhost:");
    }

    /** Whether a page of ours sent this; exact, and nothing said is not ours. */
    boolean isOrigin(@Nullable String said) {
        return said != null && origins.contains(said);
    }

    /**
     * Whether a page of ours sent this form. A browser that is told to send no referrer writes {@code null} as the origin of
     * a form, so what it says of the site counts where it says it.
     */
    boolean isOurForm(HttpServerRequest request) {
        var origin = request.getHeader("Origin");
        if (origin != null && !origin.equals("null") && !isOrigin(origin)) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null ? site.equals("same-origin") : isOrigin(origin);
    }
}
