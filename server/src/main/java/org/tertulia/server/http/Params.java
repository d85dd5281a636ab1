package org.tertulia.server.http;

import io.vertx.ext.web.RoutingContext;

/** The parameters of an address. */
public final class Params {
    private Params() {}

    /** Refuses a query that cannot be decoded. */
    static void check(RoutingContext context) {
        if (!areReadable(context)) {
            throw new Refused(400);
        }
        context.next();
    }

    /** Whether the query of an address can be decoded. */
    static boolean areReadable(RoutingContext context) {
        try {
            context.request().params();
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** The decoded path parameter of this name. Without it, the answer is 404. */
    public static String of(RoutingContext context, String name) {
        var value = context.pathParam(name);
        if (value == null) {
            throw new Refused(404);
        }
        return value;
    }
}
