package org.tertulia.server.mail;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;

/** Hands mails over to the mail server, one at a time on one connection. Its connection closes with Vert.x. */
public final class MailSender {
    private static final int LONGEST_REASON = 300;

    /** A mail server that says nothing for so long leaves its mail in doubt. */
    private static final int MOST_SECONDS = 90;

    /** How the client begins a refusal that concerns one mail. Other refusals concern the connection. */
    private static final List<String> ABOUT_ONE_MAIL = List.of(
            "recipient address not accepted",
            "DATA command not accepted",
            "sending data failed",
            "message exceeds allowed size limit");

    /** How the client says that it did not begin. */
    private static final List<String> NOT_BEGUN = List.of("STARTTLS required", "login is required");

    private final MailSettings settings;
    private final MailClient client;

    public MailSender(Vertx vertx, MailSettings settings) {
        this.settings = settings;
        this.client = MailClient.create(vertx, settings.config());
    }

    /** Hands a mail over. The future does not fail: what went wrong is a delivery too. */
    public Future<Delivery> send(Mail mail) {
        return client.sendMail(message(mail))
                .timeout(MOST_SECONDS, TimeUnit.SECONDS)
                .<Delivery>map(taken -> new Delivery.Taken())
                .recover(failure -> Future.succeededFuture(MailSender.delivery(failure)));
    }

    private MailMessage message(Mail mail) {
        var domain = settings.address().replaceFirst(".*@", "");
        var message =
                new MailMessage().setFrom(settings.from()).setTo(mail.to()).setText(mail.text());
        return message.addHeader("Subject", HeaderText.encoded(mail.subject()))
                .addHeader("Message-ID", "<" + mail.id() + "@" + domain + ">")
                .addHeader("Content-Language", mail.language())
                .addHeader("Auto-Submitted", "auto-generated");
    }

    static Delivery delivery(Throwable failure) {
        var said = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
        if (failure instanceof SMTPException answer) {
            return answered(answer, said);
        }
        var noWay = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConnectException
                        || cause instanceof NoRouteToHostException
                        || cause instanceof UnknownHostException
                        || cause instanceof SSLHandshakeException);
        return noWay || NOT_BEGUN.stream().anyMatch(said::startsWith)
                ? new Delivery.NoServer(shortened(said))
                : new Delivery.InDoubt(shortened(said));
    }

    private static Delivery answered(SMTPException answer, String said) {
        if (ABOUT_ONE_MAIL.stream().noneMatch(said::startsWith)) {
            return new Delivery.NoServer(shortened(said));
        }
        var reply = shortened(Objects.requireNonNullElse(answer.getReplyMessage(), said));
        return answer.isPermanent() ? new Delivery.Refused(reply) : new Delivery.NotNow(reply);
    }

    private static String shortened(String reason) {
        var line = HeaderText.line(reason);
        return line.substring(0, Math.min(LONGEST_REASON, line.length()));
    }
}
