package org.tertulia.server.http;

import io.vertx.ext.web.RoutingContext;

/** The named parts of an address. */
final class Params {
    private Params() {}

    /** Lets only those questions go on that can be decoded. */
    static void check(RoutingContext context) {
        if (!areReadable(context)) {
            throw new Refused(400);
        }
        context.next();
    }

    /** Whether what follows the question mark of an address can be decoded. */
    static boolean areReadable(RoutingContext context) {
        try {
            context.request().params();
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** The part of this name, decoded; there is nothing at an address without it. */
    static String of(RoutingContext context, String name) {
        var value = context.pathParam(name);
        if (value == null) {
            throw new Refused(404);
        }
        return value;
    }
}
