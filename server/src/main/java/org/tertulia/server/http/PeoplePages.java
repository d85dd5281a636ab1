package org.tertulia.server.http;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exporter.PeopleExport;
import org.tertulia.server.identity.BrowserSessions;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.KnownPerson;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.PeoplePage;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;
import org.tertulia.sessions.people.PersonView;
import org.tertulia.sessions.segments.ExchangeView;

/** The organisers' list of people and their personal links. */
final class PeoplePages {
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,3}");

    private final PeopleStore people;
    private final BrowserSessions sessions;
    private final PublicAddress address;
    private final Templates templates;
    private final Messages messages;

    PeoplePages(
            PeopleStore people,
            BrowserSessions sessions,
            PublicAddress address,
            Templates templates,
            Messages messages) {
        this.people = people;
        this.sessions = sessions;
        this.address = address;
        this.templates = templates;
        this.messages = messages;
    }

    Future<?> show(Visit visit) {
        visit.admit(PageRight.EXPORT_PEOPLE);
        var imported = Objects.requireNonNullElse(visit.context().request().getParam("imported"), "");
        return COUNT.matcher(imported).matches()
                ? show(visit, Map.of("imported", Integer.valueOf(imported)))
                : show(visit, Map.of());
    }

    /** Shows the list, with the rows that somebody pasted but did not import. */
    Future<?> showPasted(Visit visit, String rows) {
        return show(visit, Map.of("pasted", rows));
    }

    /** Sends the browser to the list, in the language that it reads now. */
    static Future<?> goThere(Visit visit, String more) {
        return Answers.goTo(
                visit.context(),
                "/x/" + visit.exchange().slug() + "/people?lang="
                        + visit.language().tag() + more);
    }

    void export(Visit visit) {
        visit.admit(PageRight.EXPORT_PEOPLE);
        visit.context()
                .response()
                .putHeader("Content-Type", "text/csv; charset=utf-8")
                .putHeader("Content-Disposition", "attachment; filename=\"people.csv\"")
                .end(PeopleExport.csv(known(people, visit)));
    }

    /** Makes a new link and shows it once. */
    Future<?> makeLink(Visit visit) {
        var person = asked(visit);
        return people.makeLink(person.id())
                .map(token -> address.origin() + "/x/" + person.exchange() + "/join/" + token)
                .compose(link -> show(visit, Map.of("made", Map.of("name", person.name(), "link", link))));
    }

    /** Revokes all links of a person and ends their sessions. */
    Future<?> revokeLinks(Visit visit) {
        var person = asked(visit);
        return people.revokeLinks(person.id())
                .compose(done -> sessions.endAll(person.id()))
                .compose(done -> show(visit, Map.of("revoked", person.name())));
    }

    private NamedPerson asked(Visit visit) {
        visit.admit(PageRight.EXPORT_PEOPLE);
        if (!address.isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
        return people.find(new PersonId(Params.of(visit.context(), "id")))
                .filter(person -> person.exchange().equals(visit.exchange().slug()))
                .orElseThrow(() -> new Refused(404));
    }

    private Future<?> show(Visit visit, Map<String, ?> more) {
        var slug = visit.exchange().slug();
        return people.links(slug).compose(links -> {
            var seen = visit.exchange().seenBy(visit.signedIn().person().id());
            var page = new PeoplePage(messages, visit.language(), seen);
            var model = new HashMap<String, Object>(more);
            model.put("slug", slug);
            model.put("exchange", title(visit));
            model.put("heading", messages.say(visit.language(), "people.title"));
            model.put("people", page.rows(known(people, visit), links));
            return Answers.html(visit.context(), templates.render("people", visit.language(), model));
        });
    }

    static String title(Visit visit) {
        return visit.exchange().seenByAnyone().all(ExchangeView.class).stream()
                .map(exchange -> exchange.view().title().byLanguage())
                .map(title -> title.getOrDefault(visit.language().tag(), title.get("en")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(visit.exchange().slug());
    }

    /** Everyone in the exchange: names from the directory, the rest from the exchange. */
    static List<KnownPerson> known(PeopleStore people, Visit visit) {
        var seen = visit.exchange().seenBy(visit.signedIn().person().id());
        return people.ofExchange(visit.exchange().slug()).stream()
                .flatMap(
                        person -> seen
                                .find("person", person.id().value(), PersonView.class)
                                .map(view -> known(person, view))
                                .stream())
                .toList();
    }

    private static KnownPerson known(NamedPerson person, PersonView view) {
        var address = Objects.requireNonNullElse(person.address(), "");
        return new KnownPerson(
                person.id(),
                person.name(),
                address,
                view.organisation(),
                Objects.requireNonNullElse(view.assignments(), List.of()),
                Objects.requireNonNullElse(view.languages(), List.of()));
    }
}
