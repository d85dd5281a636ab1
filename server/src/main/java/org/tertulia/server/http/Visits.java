package org.tertulia.server.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.exchanges.LiveExchange;
import org.tertulia.server.identity.BrowserSession;
import org.tertulia.server.identity.BrowserSessions;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.settings.SettingsStore;

/** Finds the exchange and the session of a request, then passes them on. */
public final class Visits {
    private final LiveExchange.Directory exchanges;
    private final BrowserSessions sessions;
    private final SettingsStore settings;
    private final SessionCookie cookie;

    Visits(LiveExchange.Directory exchanges, BrowserSessions sessions, SettingsStore settings, SessionCookie cookie) {
        this.exchanges = exchanges;
        this.sessions = sessions;
        this.settings = settings;
        this.cookie = cookie;
    }

    /** A page that is ready at once. */
    public Handler<RoutingContext> shown(Consumer<Visit> page) {
        return context -> page.accept(visit(context));
    }

    /** A page that must wait. If its future fails, the failure becomes an answer too. */
    public Handler<RoutingContext> awaited(Function<Visit, Future<?>> page) {
        return context -> page.apply(visit(context)).onFailure(context::fail);
    }

    /** The exchanges in which this browser is signed in and let in now. */
    public List<Visit> signedIn(RoutingContext context) {
        return exchanges.all().stream()
                .map(exchange -> visit(context, exchange))
                .filter(visit -> visit.inside().isPresent())
                .toList();
    }

    /** Signs this browser in to the exchange of a person. It may be signed in to others too. */
    public Future<Void> signIn(RoutingContext context, NamedPerson person) {
        return sessions.open(person)
                .onSuccess(value -> cookie.set(context.response(), person.exchange(), value))
                .mapEmpty();
    }

    /** A public page that is ready at once. While the programme is not public, only people who are signed in see it. */
    Handler<RoutingContext> shownToAll(Consumer<Visit> page) {
        return context -> page.accept(publicly(context));
    }

    /** A public page that must wait, with the same limit. */
    Handler<RoutingContext> awaitedByAll(Function<Visit, Future<?>> page) {
        return context -> page.apply(publicly(context)).onFailure(context::fail);
    }

    /** Whether the reader may see the title and the programme. */
    public boolean seesProgramme(Visit visit) {
        return visit.inside().isPresent()
                || (visit.exchange().status().isPublic()
                        && settings.of(visit.exchange().slug()).publicProgramme());
    }

    private Visit publicly(RoutingContext context) {
        var visit = visit(context);
        var status = visit.exchange().status();
        if (!seesProgramme(visit)) {
            throw new Refused(403, status.isPublic() ? "error.not-public" : "error." + status.word());
        }
        return visit;
    }

    private Visit visit(RoutingContext context) {
        var exchange = exchanges.find(Params.of(context, "slug")).orElseThrow(() -> new Refused(404));
        var visit = visit(context, exchange);
        context.put(Visit.KEY, visit);
        return visit;
    }

    private Visit visit(RoutingContext context, LiveExchange exchange) {
        return new Visit(context, exchange, session(exchange.slug(), cookie(context, exchange)));
    }

    /** The session of this exchange for a cookie's value. */
    Optional<BrowserSession> session(String exchange, @Nullable String value) {
        return Optional.ofNullable(value)
                .flatMap(sessions::find)
                .filter(session -> session.person().exchange().equals(exchange));
    }

    private @Nullable String cookie(RoutingContext context, LiveExchange exchange) {
        Cookie found = context.request().getCookie(cookie.name(exchange.slug()));
        return found == null ? null : found.getValue();
    }
}
