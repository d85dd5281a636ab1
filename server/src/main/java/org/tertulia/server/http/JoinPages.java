package org.tertulia.server.http;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tertulia.server.identity.BrowserSession;
import org.tertulia.server.identity.BrowserSessions;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.PageWords;
import org.tertulia.server.pages.ProgrammePage;
import org.tertulia.server.pages.Templates;
import org.tertulia.sessions.people.PersonView;
import org.tertulia.sessions.programme.ProgrammeView.OrganisationView;
import org.tertulia.sessions.whole.Role;

/**
 * Signing in with a personal link. Opening the link only shows who it is for, so mail scanners may open it. The button
 * opens a browser session.
 */
final class JoinPages {
    /** No token ends with one of these. */
    private static final String BEHIND_A_LINK = "[^A-Za-z0-9_-]{1,8}$";

    private final PeopleStore people;
    private final BrowserSessions sessions;
    private final SessionCookie cookie;
    private final PublicAddress address;
    private final Templates templates;
    private final Messages messages;

    JoinPages(
            PeopleStore people,
            BrowserSessions sessions,
            SessionCookie cookie,
            PublicAddress address,
            Templates templates,
            Messages messages) {
        this.people = people;
        this.sessions = sessions;
        this.cookie = cookie;
        this.address = address;
        this.templates = templates;
        this.messages = messages;
    }

    Future<?> show(Visit visit) {
        return opened(visit).compose(person -> {
            var language = Languages.of(visit.context(), Optional.of(person.language()));
            return Answers.html(visit.context(), templates.render("join", language, page(visit, person, language)));
        });
    }

    Future<?> enter(Visit visit) {
        var context = visit.context();
        if (!address.isOurForm(context.request())) {
            throw new Refused(403);
        }
        return invited(visit)
                .compose(person -> speak(context, person))
                .compose(person -> rotate(visit, person)
                        .compose(value -> people.useLink(token(context)).map(done -> value))
                        .compose(value -> letIn(visit, person, value)));
    }

    /**
     * Ends the session of this browser, with its open sockets. The browser forgets the pages in its cache. The page itself deletes
     * what it has stored, but not what other people on this device have not sent yet.
     */
    Future<?> leave(Visit visit) {
        var context = visit.context();
        if (!address.isOurForm(context.request())) {
            throw new Refused(403);
        }
        return endSession(visit).compose(done -> {
            cookie.clear(context.response(), visit.exchange().slug());
            context.response().putHeader("Clear-Site-Data", "\"cache\"");
            return Answers.goTo(context, "/x/" + visit.exchange().slug());
        });
    }

    private Future<?> letIn(Visit visit, NamedPerson person, String value) {
        cookie.set(visit.context().response(), visit.exchange().slug(), value);
        return Answers.goTo(visit.context(), "/x/" + visit.exchange().slug() + "/" + firstPage(visit, person));
    }

    /** Organisers and facilitators start at the console, rapporteurs at the board, everyone else on the live page. */
    private static String firstPage(Visit visit, NamedPerson person) {
        var roles = visit.exchange().roles(person.id());
        if (roles.contains(Role.ORGANISER) || roles.contains(Role.FACILITATOR)) {
            return "console";
        }
        return roles.contains(Role.RAPPORTEUR) ? "board" : "live";
    }

    /** Ends this browser's session in the exchange. The new session has a new secret. */
    private Future<String> rotate(Visit visit, NamedPerson person) {
        return endSession(visit).compose(done -> sessions.open(person));
    }

    private Future<Void> endSession(Visit visit) {
        return visit.session().map(session -> sessions.end(session.key())).orElseGet(Future::succeededFuture);
    }

    private Future<NamedPerson> speak(RoutingContext context, NamedPerson person) {
        var language =
                Language.of(context.request().getFormAttribute("language")).map(Language::tag);
        if (language.isEmpty() || language.get().equals(person.language())) {
            return Future.succeededFuture(person);
        }
        return people.readIn(person, language.get())
                .map(done -> people.find(person.id()).orElse(person));
    }

    /** The person of the link, whose page is fetched now. */
    private Future<NamedPerson> opened(Visit visit) {
        return invited(visit)
                .compose(person -> people.openLink(token(visit.context())).map(person));
    }

    private Future<NamedPerson> invited(Visit visit) {
        return people.byLink(visit.exchange().slug(), token(visit.context()))
                .map(found -> found.orElseThrow(() -> new Refused(404, "error.link")))
                .map(visit::admitted);
    }

    /** The token without what a mail programme leaves behind a link, such as a full stop or a space. */
    private static String token(RoutingContext context) {
        return Params.of(context, "token").replaceFirst(BEHIND_A_LINK, "");
    }

    private Map<String, ?> page(Visit visit, NamedPerson person, Language language) {
        var seen = visit.exchange().seenBy(person.id());
        var programme = ProgrammePage.of(
                visit.exchange().slug(),
                visit.exchange().isSample(),
                seen,
                language,
                null,
                new PageWords(messages, people));
        return Map.of(
                "slug", visit.exchange().slug(),
                "other", other(visit, person),
                "title", programme == null ? visit.exchange().slug() : programme.title(),
                "dates", programme == null ? "" : programme.dates(),
                "name", person.name(),
                "organisation",
                        seen.find("person", person.id().value(), PersonView.class)
                                .flatMap(view -> seen.find(
                                        "organisation", view.organisation().value(), OrganisationView.class))
                                .map(OrganisationView::name)
                                .orElse(""),
                "roles", roles(visit, person, language),
                "languages", languages(language));
    }

    /** The name of another person who is signed in with this browser. */
    private static String other(Visit visit, NamedPerson person) {
        return visit.session()
                .map(BrowserSession::person)
                .filter(known -> !known.id().equals(person.id()))
                .map(NamedPerson::name)
                .orElse("");
    }

    private String roles(Visit visit, NamedPerson person, Language language) {
        return visit.exchange().roles(person.id()).stream()
                .sorted()
                .map(role -> messages.say(language, "role." + word(role)))
                .collect(Collectors.joining(", "));
    }

    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Choice> languages(Language chosen) {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.tag(), language.ownName(), language == chosen))
                .toList();
    }

    record Choice(String tag, String name, boolean chosen) {}
}
