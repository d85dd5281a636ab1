package org.tertulia.server.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** Writes answers. Each method returns a future that completes when the answer is written. */
public final class Answers {
    private Answers() {}

    public static Future<Void> html(RoutingContext context, String page) {
        return bytes(context, "text/html; charset=utf-8", Buffer.buffer(page));
    }

    static Future<Void> text(RoutingContext context, String text) {
        return bytes(context, "text/plain; charset=utf-8", Buffer.buffer(text));
    }

    /** Any content. */
    public static Future<Void> bytes(RoutingContext context, String type, Buffer bytes) {
        return context.response().putHeader("Content-Type", type).end(bytes);
    }

    /** Redirects the browser to another of our pages. */
    public static Future<Void> goTo(RoutingContext context, String path) {
        return context.response().setStatusCode(303).putHeader("Location", path).end();
    }
}
