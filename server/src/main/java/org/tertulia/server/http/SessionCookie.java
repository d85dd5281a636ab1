package org.tertulia.server.http;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerResponse;

/** The session cookie. Each exchange has its own, so one browser can be signed in to several. */
final class SessionCookie {
    private final boolean secure;

    SessionCookie(PublicAddress address) {
        this.secure = address.isSecure();
    }

    String name(String exchange) {
        return (secure ? "__Host-tertulia-" : "tertulia-") + exchange;
    }

    void set(HttpServerResponse response, String exchange, String value) {
        response.addCookie(cookie(exchange, value));
    }

    void clear(HttpServerResponse response, String exchange) {
        response.addCookie(cookie(exchange, "").setMaxAge(0));
    }

    private Cookie cookie(String exchange, String value) {
        return Cookie.cookie(name(exchange), value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX);
    }
}
