package org.tertulia.server.http;

import io.vertx.ext.web.RoutingContext;

/** How answers are written. */
final class Answers {
    private Answers() {}

    static void html(RoutingContext context, String page) {
        context.response().putHeader("Content-Type", "text/html; charset=utf-8").end(page);
    }

    static void text(RoutingContext context, String text) {
        context.response()
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end(text);
    }

    /** Sends the browser to another of our own pages. */
    static void goTo(RoutingContext context, String path) {
        context.response().setStatusCode(303).putHeader("Location", path).end();
    }
}
