package org.tertulia.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.postgres.DatabaseAddress;

/**
 * What an operator may set, by environment variables; all of it may be left out.
 *
 * @param port where to listen ({@code PORT})
 * @param data where everything rests that must last ({@code TERTULIA_DATA})
 * @param publicUrl where browsers find us ({@code PUBLIC_URL})
 * @param database a PostgreSQL to use in place of our own ({@code DATABASE_URL})
 */
public record Configuration(int port, Path data, @Nullable String publicUrl, Optional<DatabaseAddress> database) {
    private static final int DEFAULT_PORT = 8080;

    public static Configuration read(Map<String, String> environment) {
        return new Configuration(
                port(environment.get("PORT")),
                Path.of(environment.getOrDefault("TERTULIA_DATA", ".tertulia")),
                environment.get("PUBLIC_URL"),
                Optional.ofNullable(environment.get("DATABASE_URL")).map(DatabaseAddress::parse));
    }

    private static int port(@Nullable String text) {
        if (text == null) {
            return DEFAULT_PORT;
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException("PORT must be a number up to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }
}
