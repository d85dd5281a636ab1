package org.tertulia.server.http;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.tertulia.server.exchanges.LiveExchange;
import org.tertulia.server.identity.BrowserSession;
import org.tertulia.server.languages.Language;
import org.tertulia.server.parts.PageRight;

/** One request to one exchange: the exchange, the session, the language. */
record Visit(RoutingContext context, LiveExchange exchange, Optional<BrowserSession> session) {
    /** The key under which a request stores its visit, for the error page. */
    static final String KEY = "visit";

    Language language() {
        return Languages.of(context, session.map(BrowserSession::person).map(person -> person.language()));
    }

    /** The session. Strangers are refused. */
    BrowserSession signedIn() {
        return session.orElseThrow(() -> new Refused(401));
    }

    /** Refuses people who may not see or do this. */
    void admit(PageRight page) {
        if (!exchange.may(signedIn().person().id(), page)) {
            throw new Refused(403);
        }
    }
}
