package org.tertulia.server.postgres;

import io.vertx.pgclient.PgConnectOptions;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Where a PostgreSQL database is and who we are there. */
public record DatabaseAddress(String host, int port, String database, String user, String password) {
    private static final Set<String> SCHEMES = Set.of("postgres", "postgresql");
    private static final int STATEMENT_TIMEOUT_MILLIS = 10_000;
    private static final int LOCK_TIMEOUT_MILLIS = 5_000;

    /** Reads {@code postgres://user:password@host:port/database}. */
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
                user.length > 1 ? decode(user[1]) : "");
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    /** Options of the non-blocking client, with deadlines for statements and locks. */
    public PgConnectOptions connectOptions() {
        return new PgConnectOptions()
                .setHost(host)
                .setPort(port)
                .setDatabase(database)
                .setUser(user)
                .setPassword(password)
                .setCachePreparedStatements(true)
                .addProperty("application_name", "tertulia")
                .addProperty("statement_timeout", String.valueOf(STATEMENT_TIMEOUT_MILLIS))
                .addProperty("lock_timeout", String.valueOf(LOCK_TIMEOUT_MILLIS));
    }

    @Override
    public String toString() {
        return user + "@" + host + ":" + port + "/" + database;
    }
}
