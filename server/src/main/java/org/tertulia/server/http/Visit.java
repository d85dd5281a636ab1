package org.tertulia.server.http;

import io.vertx.ext.web.RoutingContext;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tertulia.server.exchanges.LiveExchange;
import org.tertulia.server.identity.BrowserSession;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.languages.Language;
import org.tertulia.server.pages.Reader;
import org.tertulia.server.pages.SeenExchange;
import org.tertulia.server.parts.PageRight;
import org.tertulia.sessions.segments.ExchangeView;

/** One request to one exchange: the exchange, the session, the language. */
public record Visit(RoutingContext context, LiveExchange exchange, Optional<BrowserSession> session) {
    /** The key under which a request stores its visit, for the error page. */
    static final String KEY = "visit";

    public Language language() {
        return Languages.of(context, session.map(BrowserSession::person).map(person -> person.language()));
    }

    /** The session. Strangers are refused, and everyone whom the exchange does not let in now. */
    public BrowserSession signedIn() {
        var open = session.orElseThrow(() -> new Refused(401));
        admitted(open.person());
        return open;
    }

    /** The same person, if the exchange lets them in now. */
    NamedPerson admitted(NamedPerson person) {
        if (!exchange.admits(person.id())) {
            throw new Refused(403, "error." + exchange.status().word());
        }
        return person;
    }

    /** The session, if the exchange lets its person in now. */
    Optional<BrowserSession> inside() {
        return session.filter(open -> exchange.admits(open.person().id()));
    }

    /** Whether nobody is signed in whom the exchange lets in now. */
    public boolean isOutside() {
        return inside().isEmpty();
    }

    /** Refuses people who may not see or do this. */
    public void admit(PageRight page) {
        if (!exchange.may(signedIn().person().id(), page)) {
            throw new Refused(403);
        }
    }

    /** The time zone of the event. */
    public ZoneId zone() {
        return seen().flatMap(view -> Reader.zone(view.zone())).orElse(ZoneOffset.UTC);
    }

    /** The languages of the exchange, the main one first. */
    public List<String> languages() {
        return seen().map(ExchangeView::languages).orElse(List.of());
    }

    /** The title of the exchange for this reader. */
    public String title() {
        return seen().stream()
                .map(view -> view.title().byLanguage())
                .map(title -> title.getOrDefault(language().tag(), title.get("en")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(exchange.slug());
    }

    private Optional<ExchangeView> seen() {
        return exchange.seenByAnyone().all(ExchangeView.class).stream()
                .map(SeenExchange.Seen::view)
                .findFirst();
    }
}
