package org.tertulia.server.http;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.tertulia.server.files.PosterFiles;
import org.tertulia.server.identity.BrowserSessions;
import org.tertulia.server.identity.People;
import org.tertulia.server.identity.Tokens;

/**
 * What stands behind the front door.
 *
 * @param health asks whether what we rest on is well
 */
public record House(
        PublicAddress address,
        LiveExchange.Directory exchanges,
        People people,
        BrowserSessions sessions,
        Tokens tokens,
        PosterFiles posters,
        InstantSource clock,
        Supplier<Future<Void>> health) {}
