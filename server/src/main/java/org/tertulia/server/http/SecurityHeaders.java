package org.tertulia.server.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Security headers of every answer: no content from other sites, no caching, no framing. */
final class SecurityHeaders implements Handler<RoutingContext> {
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final PublicAddress address;

    SecurityHeaders(PublicAddress address) {
        this.address = address;
    }

    @Override
    public void handle(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("Content-Security-Policy", POLICY)
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
