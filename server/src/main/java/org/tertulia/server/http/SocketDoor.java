package org.tertulia.server.http;

import io.netty.channel.Channel;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.showing.Visitor;
import org.tertulia.realtime.talking.SocketLimits;
import org.tertulia.server.exchanges.LiveExchange;
import org.tertulia.server.identity.BrowserSessions;
import org.tertulia.server.identity.Purpose;
import org.tertulia.server.identity.Tokens;

/**
 * Accepts sockets. A browser needs its cookie and the exact origin of our pages; an API client needs a short token.
 * Every second the engine asks whether the visitor is still welcome. So the sockets of a session end with it.
 */
final class SocketDoor {
    private static final String BEARER = "Bearer ";

    /** Sixteen bytes; the last character holds four bits. */
    private static final Predicate<String> KEY =
            Pattern.compile("[A-Za-z0-9+/]{21}[AQgw]==").asMatchPredicate();

    private final PublicAddress address;
    private final LiveExchange.Directory exchanges;
    private final BrowserSessions sessions;
    private final Tokens tokens;
    private final InstantSource clock;

    SocketDoor(
            PublicAddress address,
            LiveExchange.Directory exchanges,
            BrowserSessions sessions,
            Tokens tokens,
            InstantSource clock) {
        this.address = address;
        this.exchanges = exchanges;
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    Future<?> open(Visit visit) {
        var request = visit.context().request();
        if (!isHandshake(request) || !asksForOurProtocol(request)) {
            throw new Refused(400);
        }
        var visitor = visitor(visit, request);
        var channel = channel(request);
        return request.toWebSocket()
                .onSuccess(socket -> visit.exchange().connect(socket, channel, visitor))
                .recover(failure ->
                        visit.context().response().ended() ? Future.succeededFuture() : Future.failedFuture(failure));
    }

    /** The channel of the connection; the socket takes it over. */
    private static Channel channel(HttpServerRequest request) {
        return ((HttpServerConnection) request.connection())
                .channelHandlerContext()
                .channel();
    }

    private Visitor visitor(Visit visit, HttpServerRequest request) {
        var authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return bearer(visit.exchange().slug(), authorization).orElseThrow(() -> new Refused(401));
        }
        if (!address.isOrigin(request.getHeader("Origin"))) {
            throw new Refused(403);
        }
        var session = visit.signedIn();
        var person = session.person().id();
        var slug = visit.exchange().slug();
        return new Visitor(person, () -> sessions.stands(session.key()) && isAdmitted(slug, person));
    }

    /** No site can make a browser send this header with a socket, so the origin does not matter. */
    private Optional<Visitor> bearer(String slug, String authorization) {
        if (!authorization.startsWith(BEARER)) {
            return Optional.empty();
        }
        return tokens.verify(Purpose.API, slug, authorization.substring(BEARER.length()))
                .filter(bearer -> mayCome(slug, bearer.person()))
                .map(bearer -> new Visitor(
                        bearer.person(),
                        () -> clock.instant().isBefore(bearer.expires()) && mayCome(slug, bearer.person())));
    }

    /** Simulated people come into a rehearsal, which lets no other people in. */
    private boolean mayCome(String slug, PersonId person) {
        return isAdmitted(slug, person)
                || exchanges.find(slug).filter(LiveExchange::isRehearsal).isPresent();
    }

    /** Whether the exchange lets this person in at this moment. */
    private boolean isAdmitted(String slug, PersonId person) {
        return exchanges.find(slug).filter(exchange -> exchange.admits(person)).isPresent();
    }

    /**
     * Checks the handshake of the 2011 standard. Vert.x would also accept drafts, any key, and a request with a body.
     */
    private static boolean isHandshake(HttpServerRequest request) {
        var headers = request.headers();
        return request.version() == HttpVersion.HTTP_1_1
                && "websocket".equalsIgnoreCase(headers.get("Upgrade"))
                && says(headers.get("Connection"), "upgrade"::equalsIgnoreCase)
                && "13".equals(headers.get("Sec-WebSocket-Version"))
                && says(headers.get("Sec-WebSocket-Key"), KEY)
                && !headers.contains("Content-Length")
                && !headers.contains("Transfer-Encoding");
    }

    private static boolean asksForOurProtocol(HttpServerRequest request) {
        return says(request.getHeader("Sec-WebSocket-Protocol"), SocketLimits.SUBPROTOCOL::equals);
    }

    /** Whether one of the words in a header equals this one. */
    private static boolean says(@Nullable String header, Predicate<String> meant) {
        return header != null
                && Arrays.stream(header.split(",", -1)).map(String::strip).anyMatch(meant);
    }
}
