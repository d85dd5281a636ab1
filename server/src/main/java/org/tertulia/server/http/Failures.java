package org.tertulia.server.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.settings.SettingsStore;

/** Turns every failed request into an answer: a page that people understand, and one line in the log. */
final class Failures implements Handler<RoutingContext> {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int LONGEST_PATH_CHARS = 200;

    /** The failures of people who may have lost their link. */
    private static final Set<String> LOST_LINK = Set.of("error.link", "error.401", "error.not-public");

    private final Templates templates;
    private final Messages messages;
    private final SettingsStore settings;

    Failures(Templates templates, Messages messages, SettingsStore settings) {
        this.templates = templates;
        this.messages = messages;
        this.settings = settings;
    }

    @Override
    public void handle(RoutingContext context) {
        if (context.response().closed()) {
            return;
        }
        var refused = refused(context);
        note(context, refused);
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        answer(context, refused);
    }

    /** Never logs what was sent. Only our own errors are logged with their cause. */
    private static void note(RoutingContext context, Refused refused) {
        var method = context.request().method();
        if (refused.status() == 500) {
            LOG.error("{} {} failed", method, path(context), context.failure());
        } else {
            LOG.info("{} {} was refused: {} {}", method, path(context), refused.status(), refused.words());
        }
    }

    /** The path, short enough for a log line and without the token of a personal link or a calendar. */
    private static String path(RoutingContext context) {
        var path = String.valueOf(context.request().path()).replaceFirst("/(join|calendar)/.*", "/$1/...");
        return path.substring(0, Math.min(path.length(), LONGEST_PATH_CHARS));
    }

    private void answer(RoutingContext context, Refused refused) {
        var visit = Optional.<Visit>ofNullable(context.get(Visit.KEY));
        var language = visit.map(Visit::language).orElseGet(() -> Languages.of(context, Optional.empty()));
        var message = messages.say(language, refused.words(), refused.details());
        context.response().setStatusCode(refused.status());
        if (isRead(context)) {
            var back = visit.map(Failures::wayBack).orElse("/");
            var contact = visit.filter(seen -> LOST_LINK.contains(refused.words()))
                    .map(seen -> settings.of(seen.exchange().slug()).contact());
            var page = Map.of(
                    "title", title(language, refused), "message", message, "contact", contact.orElse(""), "back", back);
            Answers.html(context, templates.render("error", language, page));
        } else {
            Answers.text(context, message);
        }
    }

    /** A page that the reader may always open: the live page when signed in, else a public page. */
    private static String wayBack(Visit visit) {
        var exchange = "/x/" + visit.exchange().slug();
        return visit.inside().isPresent()
                ? exchange + "/live"
                : visit.exchange().status().isPublic() ? exchange : "/";
    }

    /** Whether a person reads this answer directly. Our own pages ask for the text alone. */
    private static boolean isRead(RoutingContext context) {
        return !"text/plain".equals(context.request().getHeader("Accept"));
    }

    private String title(Language language, Refused refused) {
        var own = refused.words() + ".title";
        return messages.say(language, messages.knows(own) ? own : "error." + refused.status() + ".title");
    }

    private Refused refused(RoutingContext context) {
        return switch (context.failure()) {
            case Refused refused -> refused;
            case HttpException http -> known(http.getStatusCode());
            case null, default -> known(context.statusCode());
        };
    }

    /** Vert.x reports an incomplete body with a success status. It is the sender's error. */
    private Refused known(int status) {
        if (status < 400) {
            return new Refused(400);
        }
        if (messages.knows("error." + status)) {
            return new Refused(status);
        }
        return new Refused(status, status >= 500 ? "error.500" : "error.400");
    }
}
