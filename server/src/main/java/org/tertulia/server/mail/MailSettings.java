package org.tertulia.server.mail;

import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The operator's mail server, and who the mails are from.
 *
 * @param tls how the connection is protected
 * @param user null if the server asks for no name and password
 * @param from an address, or a name with an address in angle brackets
 */
public record MailSettings(
        String host, int port, Tls tls, @Nullable String user, String password, String from) {
    private static final int CONNECT_MILLIS = 10_000;
    private static final int SILENCE_SECONDS = 60;
    private static final int KEPT_OPEN_SECONDS = 10;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");
    private static final String ADDRESS = "[^\\s@,;:<>()\\[\\]\"]{1,64}@[^\\s@,;:<>()\\[\\]\"]{1,250}";
    private static final Pattern FROM = Pattern.compile(ADDRESS + "|[^<>\"\\p{Cntrl}]{1,100}<" + ADDRESS + ">");
    private static final String EXAMPLE = "SMTP_URL must look like smtps://user:password@mail.example.org:465"
            + " or smtp://user:password@mail.example.org:587";

    /** How a connection to a mail server is protected. */
    public enum Tls {
        FROM_THE_START,
        STARTTLS,
        NONE
    }

    /** Reads the two settings. Both are given, or neither. */
    public static Optional<MailSettings> read(@Nullable String url, @Nullable String from) {
        if (url == null && from == null) {
            return Optional.empty();
        }
        if (url == null || from == null) {
            throw new IllegalArgumentException("SMTP_URL and MAIL_FROM belong together: set both or neither");
        }
        if (!FROM.matcher(from.strip()).matches()) {
            throw new IllegalArgumentException(
                    "MAIL_FROM must look like event@example.org or Our event <event@example.org>");
        }
        return Optional.of(parse(url.strip(), from.strip()));
    }

    private static MailSettings parse(String url, String from) {
        var uri = uri(url);
        var tls = tls(uri);
        var login = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        if (login.length == 1) {
            throw new IllegalArgumentException("SMTP_URL has a user without a password");
        }
        if (tls == Tls.NONE && login.length > 0 && !LOOPBACK.contains(uri.getHost())) {
            throw new IllegalArgumentException(
                    "SMTP_URL would send a password without TLS. Leave starttls=none out, or leave out the password");
        }
        var port = uri.getPort() > 0 ? uri.getPort() : tls == Tls.FROM_THE_START ? 465 : 587;
        return new MailSettings(
                uri.getHost(),
                port,
                tls,
                login.length == 0 ? null : decode(login[0]),
                login.length == 0 ? "" : decode(login[1]),
                from);
    }

    /** Does not repeat the address in a refusal, because it may have a password. */
    private static URI uri(String url) {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(EXAMPLE);
        }
        var hasPath =
                uri.getRawPath() != null && !uri.getRawPath().replace("/", "").isEmpty();
        if (uri.getHost() == null || hasPath || uri.getPort() > 65_535) {
            throw new IllegalArgumentException(EXAMPLE);
        }
        return uri;
    }

    /** Refuses unsupported settings, because ignoring one could make the connection less safe. */
    private static Tls tls(URI uri) {
        return switch (uri.getScheme() + "?" + uri.getRawQuery()) {
            case "smtps?null" -> Tls.FROM_THE_START;
            case "smtp?null" -> Tls.STARTTLS;
            case "smtp?starttls=none" -> Tls.NONE;
            default ->
                throw new IllegalArgumentException(
                        EXAMPLE + ". After a ? only starttls=none is possible, for a mail server on this machine");
        };
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The address without the name. */
    public String address() {
        return from.replaceFirst(".*<([^>]*)>", "$1");
    }

    MailConfig config() {
        var config = new MailConfig(host, port)
                .setSsl(tls == Tls.FROM_THE_START)
                .setStarttls(tls == Tls.STARTTLS ? StartTLSOptions.REQUIRED : StartTLSOptions.DISABLED)
                .setLogin(user == null ? LoginOption.DISABLED : LoginOption.REQUIRED)
                .setMaxPoolSize(1)
                .setKeepAliveTimeout(KEPT_OPEN_SECONDS)
                .setKeepAliveTimeoutUnit(TimeUnit.SECONDS)
                .setPoolCleanerPeriod(1)
                .setPoolCleanerPeriodUnit(TimeUnit.SECONDS)
                .setPipelining(false)
                .setUserAgent("tertulia");
        config.setConnectTimeout(CONNECT_MILLIS).setIdleTimeout(SILENCE_SECONDS);
        config.setHostnameVerificationAlgorithm(tls == Tls.NONE ? "" : "HTTPS");
        return user == null ? config : config.setUsername(user).setPassword(password);
    }

    @Override
    public String toString() {
        return "mail from " + from + " by " + host + ":" + port;
    }
}
