package org.tertulia.server.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Limits the requests from one address. The limit is high, because a whole city hall may share one address. It stops a
 * machine that sends requests without pause.
 */
final class AddressLimits implements Handler<RoutingContext> {
    static final int PER_SECOND = 200;
    static final int BURST = 10_000;
    static final int MOST_ADDRESSES = 10_000;
    private static final int LONGEST_ADDRESS_CHARS = 45;
    private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final boolean behindProxy;
    private final LongSupplier nanos;

    /** Keeps the most recent addresses. An address without requests for long has its full allowance again anyway. */
    private final Map<String, Allowance> byAddress = new LinkedHashMap<>(16, 0.75F, true);

    /** We have no TLS ourselves. If our address uses TLS, a proxy is in front. */
    AddressLimits(PublicAddress address, LongSupplier nanos) {
        this.behindProxy = address.isSecure();
        this.nanos = nanos;
    }

    @Override
    public void handle(RoutingContext context) {
        if (!allows(address(context.request()))) {
            context.response().putHeader("Retry-After", "5");
            throw new Refused(429);
        }
        context.next();
    }

    synchronized boolean allows(String address) {
        var now = nanos.getAsLong();
        var allowance =
                byAddress.getOrDefault(address, new Allowance(BURST, now)).grown(now);
        byAddress.put(address, allowance.used());
        if (byAddress.size() > MOST_ADDRESSES) {
            byAddress.remove(byAddress.keySet().iterator().next());
        }
        return allowance.suffices();
    }

    /** A client can write the header's earlier entries. Only the last one comes from the proxy. */
    private String address(HttpServerRequest request) {
        var peer = String.valueOf(request.remoteAddress().hostAddress());
        var said = String.join(",", request.headers().getAll("X-Forwarded-For"));
        var address = behindProxy && !said.isEmpty()
                ? said.substring(said.lastIndexOf(',') + 1).strip()
                : peer;
        return address.substring(0, Math.min(address.length(), LONGEST_ADDRESS_CHARS));
    }

    private record Allowance(double left, long at) {
        Allowance grown(long now) {
            return new Allowance(Math.min(BURST, left + (now - at) / NANOS_PER_SECOND * PER_SECOND), now);
        }

        boolean suffices() {
            return left >= 1;
        }

        Allowance used() {
            return suffices() ? new Allowance(left - 1, at) : this;
        }
    }
}
