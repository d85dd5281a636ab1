package org.tertulia.server.http;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.tertulia.server.exchanges.LiveExchange;
import org.tertulia.server.identity.BrowserSession;
import org.tertulia.server.languages.Language;
import org.tertulia.server.parts.PageRight;

/** One request to one exchange: which, by whom, in which language. */
record Visit(RoutingContext context, LiveExchange exchange, Optional<BrowserSession> session) {
    /** Under which a request keeps its visit, for whoever has to answer when it fails. */
    static final String KEY = "visit";

    Language language() {
        return Languages.of(context, session.map(BrowserSession::person).map(person -> person.language()));
    }

    /** The session; a stranger is refused. */
    BrowserSession signedIn() {
        return session.orElseThrow(() -> new Refused(401));
    }

    /** Lets only those go on who may see or do this. */
    void admit(PageRight sight) {
        if (!exchange.may(signedIn().person().id(), sight)) {
            throw new Refused(403);
        }
    }
}
