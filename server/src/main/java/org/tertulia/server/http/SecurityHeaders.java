package org.tertulia.server.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import org.tertulia.server.pages.Opening;

/** Security headers of every answer: no content from other sites, no caching, no framing. */
final class SecurityHeaders implements Handler<RoutingContext> {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'%s",
            "style-src 'self'%s",
            "font-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    private final PublicAddress address;

    SecurityHeaders(PublicAddress address) {
        this.address = address;
    }

    /** Also allows the style and the script in the HTML of a live page, by their hashes. */
    static void allow(RoutingContext context, Opening opening) {
        var policy = POLICY.formatted(" " + opening.scriptSource(), " " + opening.styleSource());
        context.response().putHeader("Content-Security-Policy", policy);
    }

    @Override
    public void handle(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("Content-Security-Policy", POLICY.formatted("", ""))
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", address.isTrustworthy() ? "no-referrer" : "strict-origin")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Cross-Origin-Resource-Policy", "same-origin")
                .set("Cache-Control", "no-store");
        if (address.isSecure()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        context.next();
    }
}
