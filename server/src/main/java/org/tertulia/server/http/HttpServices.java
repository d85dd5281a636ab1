package org.tertulia.server.http;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.deletion.Deletions;
import org.tertulia.server.exchanges.LiveExchange;
import org.tertulia.server.files.PosterFiles;
import org.tertulia.server.identity.BrowserSessions;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.identity.Tokens;
import org.tertulia.server.imports.ImportJobs;
import org.tertulia.server.imports.Previews;
import org.tertulia.server.settings.SettingsStore;

/**
 * Everything that the HTTP server uses.
 *
 * @param linksToOrganisers makes new personal links for the organisers of an exchange, in lines for a terminal
 * @param health checks the database and the running exchanges
 */
public record HttpServices(
        PublicAddress address,
        LiveExchange.Directory exchanges,
        PeopleStore people,
        BrowserSessions sessions,
        Tokens tokens,
        PosterFiles posters,
        ImportJobs imports,
        Previews previews,
        SettingsStore settings,
        Deletions deletions,
        AuditStore audit,
        Function<String, List<String>> linksToOrganisers,
        InstantSource clock,
        Supplier<Future<Void>> health) {}
