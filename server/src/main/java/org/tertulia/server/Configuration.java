package org.tertulia.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.mail.MailSettings;
import org.tertulia.server.postgres.DatabaseAddress;

/**
 * Settings from environment variables. All of them are optional.
 *
 * @param port the port to listen on ({@code PORT})
 * @param data the directory for everything that must last ({@code TERTULIA_DATA})
 * @param publicUrl the address that browsers use ({@code PUBLIC_URL})
 * @param database a PostgreSQL to use instead of our own ({@code DATABASE_URL})
 * @param mail the mail server ({@code SMTP_URL}) and who mails are from ({@code MAIL_FROM})
 */
public record Configuration(
        int port,
        Path data,
        @Nullable String publicUrl,
        Optional<DatabaseAddress> database,
        Optional<MailSettings> mail) {
    private static final int DEFAULT_PORT = 8080;

    /** Settings without a mail server. */
    public Configuration(int port, Path data, @Nullable String publicUrl, Optional<DatabaseAddress> database) {
        this(port, data, publicUrl, database, Optional.empty());
    }

    public static Configuration read(Map<String, String> environment) {
        return new Configuration(
                port(environment.get("PORT")),
                Path.of(environment.getOrDefault("TERTULIA_DATA", ".tertulia")),
                environment.get("PUBLIC_URL"),
                Optional.ofNullable(environment.get("DATABASE_URL")).map(DatabaseAddress::parse),
                MailSettings.read(environment.get("SMTP_URL"), environment.get("MAIL_FROM")));
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
