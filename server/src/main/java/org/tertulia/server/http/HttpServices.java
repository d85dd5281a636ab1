package org.tertulia.server.http;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.tertulia.server.exchanges.LiveExchange;
import org.tertulia.server.files.PosterFiles;
import org.tertulia.server.identity.BrowserSessions;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.identity.Tokens;

/**
 * Everything that the HTTP server uses.
 *
 * @param health checks the database and the running exchanges
 */
public record HttpServices(
        PublicAddress address,
        LiveExchange.Directory exchanges,
        PeopleStore people,
        BrowserSessions sessions,
        Tokens tokens,
        PosterFiles posters,
        InstantSource clock,
        Supplier<Future<Void>> health) {}
