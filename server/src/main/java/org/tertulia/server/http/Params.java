package org.tertulia.server.http;

import io.vertx.ext.web.RoutingContext;

/** The named parts of an address. */
final class Params {
    private Params() {}

    /** The part of this name, decoded; there is nothing at an address without it. */
    static String of(RoutingContext context, String name) {
        var value = context.pathParam(name);
        if (value == null) {
            throw new Refused(404);
        }
        return value;
    }
}
