package org.tertulia.server.postgres;

import io.vertx.core.net.ClientSSLOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address of a PostgreSQL database, with user and password.
 *
 * @param tls whether the connection is encrypted, in PostgreSQL's own words
 */
public record DatabaseAddress(String host, int port, String database, String user, String password, SslMode tls) {
    private static final Set<String> SCHEMES = Set.of("postgres", "postgresql");
    private static final int STATEMENT_TIMEOUT_MILLIS = 10_000;
    private static final int LOCK_TIMEOUT_MILLIS = 5_000;

    /** The supported TLS modes. The certificate is checked against the ones that Java trusts. */
    private static final Set<SslMode> MODES = Set.of(SslMode.DISABLE, SslMode.REQUIRE, SslMode.VERIFY_FULL);

    /** Reads {@code postgres://user:password@host:port/database?sslmode=require}. The mode is optional. */
    public static DatabaseAddress parse(String url) {
        var uri = URI.create(url);
        if (!SCHEMES.contains(String.valueOf(uri.getScheme())) || uri.getHost() == null) {
            throw new IllegalArgumentException("DATABASE_URL must look like postgres://user:password@host:5432/name");
        }
        var user = (uri.getRawUserInfo() == null ? "postgres" : uri.getRawUserInfo()).split(":", 2);
        return new DatabaseAddress(
                uri.getHost(),
                uri.getPort() < 0 ? 5432 : uri.getPort(),
                decode(uri.getRawPath().replaceFirst("^/", "")),
                decode(user[0]),
                user.length > 1 ? decode(user[1]) : "",
                tls(uri.getRawQuery()));
    }

    /** Refuses unsupported settings, because ignoring one could make the connection less safe. */
    private static SslMode tls(@Nullable String query) {
        return query == null
                ? SslMode.DISABLE
                : MODES.stream()
                        .filter(mode -> query.equals(said(mode)))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "After the ? in DATABASE_URL, only sslmode=disable, sslmode=require and"
                                        + " sslmode=verify-full are possible"));
    }

    private static String said(SslMode mode) {
        return "sslmode=" + mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database + "?" + said(tls)
                + (tls == SslMode.VERIFY_FULL ? "&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory" : "");
    }

    /** Options of the non-blocking client, with timeouts for statements and locks. */
    public PgConnectOptions connectOptions() {
        return new PgConnectOptions()
                .setHost(host)
                .setPort(port)
                .setDatabase(database)
                .setUser(user)
                .setPassword(password)
                .setSslMode(tls)
                .setSslOptions(trusting())
                .setCachePreparedStatements(true)
                .addProperty("application_name", "tertulia")
                .addProperty("statement_timeout", String.valueOf(STATEMENT_TIMEOUT_MILLIS))
                .addProperty("lock_timeout", String.valueOf(LOCK_TIMEOUT_MILLIS));
    }

    private ClientSSLOptions trusting() {
        var options = new ClientSSLOptions();
        return tls == SslMode.VERIFY_FULL
                ? options.setHostnameVerificationAlgorithm("HTTPS")
                : options.setHostnameVerificationAlgorithm("").setTrustAll(true);
    }

    @Override
    public String toString() {
        return user + "@" + host + ":" + port + "/" + database;
    }
}
