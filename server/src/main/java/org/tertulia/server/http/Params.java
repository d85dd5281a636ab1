package org.tertulia.server.http;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;

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

    /** The path parameter of this name, which is an id. For anything else the answer is 404. */
    public static UUID id(RoutingContext context, String name) {
        return id(of(context, name));
    }

    /** An id that a form or an address says. For anything else the answer is 404. */
    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new Refused(404);
        }
    }
}
