package org.tertulia.server.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.server.pages.Language;
import org.tertulia.server.pages.Messages;
import org.tertulia.server.pages.Templates;

/** The one place where a request that fails becomes an answer: a page that a person understands, and one line in the log. */
final class Failures implements Handler<RoutingContext> {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Templates templates;
    private final Messages messages;

    Failures(Templates templates, Messages messages) {
        this.templates = templates;
        this.messages = messages;
    }

    @Override
    public void handle(RoutingContext context) {
        var refused = refused(context);
        if (refused.status() >= 500) {
            // The pattern of the route, not the path: a path may hold the token of a personal link.
            LOG.error("{} failed", context.request().method(), context.failure());
        }
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        answer(context, refused);
    }

    private void answer(RoutingContext context, Refused refused) {
        var visit = Optional.<Visit>ofNullable(context.get(Visit.KEY));
        var language = visit.map(Visit::language).orElseGet(() -> Languages.of(context, Optional.empty()));
        var message = messages.say(language, refused.words(), refused.details());
        context.response().setStatusCode(refused.status());
        if (isRead(context)) {
            var back = visit.map(Failures::wayBack).orElse("/");
            var page = Map.of("title", title(language, refused), "message", message, "back", back);
            Answers.html(context, templates.render("error", language, page));
        } else {
            Answers.text(context, message);
        }
    }

    /** Where somebody may always go: those who are in, where it is live; others to what anyone may read. */
    private static String wayBack(Visit visit) {
        var exchange = "/x/" + visit.exchange().slug();
        return visit.session().isPresent() ? exchange + "/live" : exchange;
    }

    /** Whether a person reads the answer as it is; a page of ours asks for the words alone. */
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
            case null -> known(context.statusCode());
            default -> new Refused(500);
        };
    }

    private Refused known(int status) {
        if (messages.knows("error." + status)) {
            return new Refused(status);
        }
        return new Refused(status, status >= 500 ? "error.500" : "error.400");
    }
}
