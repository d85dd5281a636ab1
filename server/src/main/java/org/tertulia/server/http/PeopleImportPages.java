package org.tertulia.server.http;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.PeopleImport;
import org.tertulia.server.importer.PeoplePreview;
import org.tertulia.server.importer.PersonChange;
import org.tertulia.server.importer.RowPreview.State;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.PeoplePage;
import org.tertulia.server.pages.SeenExchange;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;
import org.tertulia.sessions.programme.ProgrammeView.OrganisationView;
import org.tertulia.sessions.programme.ProgrammeView.SessionView;
import org.tertulia.sessions.rooms.RoomView;

/** Imports a list of people. It first shows what each row would do; after confirmation it makes the changes. */
final class PeopleImportPages {
    private static final int ASKED_AT_ONCE = 256;

    private final PeopleStore people;
    private final PeoplePages list;
    private final PublicAddress address;
    private final Templates templates;
    private final Messages messages;

    PeopleImportPages(
            PeopleStore people, PeoplePages list, PublicAddress address, Templates templates, Messages messages) {
        this.people = people;
        this.list = list;
        this.address = address;
        this.templates = templates;
        this.messages = messages;
    }

    /** Checks the right before it reads the list, because the list may be long. */
    void admit(Visit visit) {
        visit.admit(PageRight.EXPORT_PEOPLE);
        if (!address.isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
        visit.context().next();
    }

    Future<?> bringIn(Visit visit) {
        var request = visit.context().request();
        var csv = Objects.requireNonNullElse(request.getFormAttribute("rows"), "");
        if (request.getFormAttribute("back") != null) {
            return list.showPasted(visit, csv);
        }
        var preview = preview(visit, csv);
        if (request.getFormAttribute("confirmed") != null && preview.mayBeTaken()) {
            return take(visit, preview).compose(taken -> PeoplePages.goThere(visit, "&imported=" + taken));
        }
        return show(visit, csv, preview);
    }

    private PeoplePreview preview(Visit visit, String csv) {
        var seen = visit.exchange().seenBy(visit.signedIn().person().id());
        return new PeopleImport(
                        PeoplePages.known(people, visit),
                        people.addresses(visit.exchange().slug()),
                        id -> isElsewhere(visit, id))
                .preview(csv.getBytes(StandardCharsets.UTF_8), names(seen), places(seen));
    }

    private boolean isElsewhere(Visit visit, PersonId id) {
        return people.find(id)
                .filter(person -> !person.exchange().equals(visit.exchange().slug()))
                .isPresent();
    }

    private static Map<String, String> names(SeenExchange seen) {
        return seen.all(OrganisationView.class).stream()
                .collect(Collectors.toMap(
                        SeenExchange.Seen::id,
                        organisation -> organisation.view().name()));
    }

    /** The sessions by id and the rooms by key: roles may be narrowed to them. */
    private static Set<String> places(SeenExchange seen) {
        var sessions = seen.all(SessionView.class).stream().map(SeenExchange.Seen::id);
        var rooms = seen.all(RoomView.class).stream().map(room -> "room/" + room.id());
        return Stream.concat(sessions, rooms).collect(Collectors.toSet());
    }

    private Future<?> show(Visit visit, String csv, PeoplePreview preview) {
        var seen = visit.exchange().seenBy(visit.signedIn().person().id());
        var changes = preview.rows().stream()
                .filter(row -> row.state() == State.NEW || row.state() == State.CHANGED)
                .count();
        var model = new HashMap<String, Object>();
        model.put("slug", visit.exchange().slug());
        model.put("exchange", PeoplePages.title(visit));
        model.put("heading", messages.say(visit.language(), "import.heading"));
        model.put("problems", preview.problems());
        model.put("rows", new PeoplePage(messages, visit.language(), seen).brought(preview.rows()));
        model.put("csv", csv);
        model.put("ready", preview.mayBeTaken() && changes > 0);
        model.put("changes", changes);
        return Answers.html(visit.context(), templates.render("import", visit.language(), model));
    }

    /** The directory stores names first, so that everyone always has a name. */
    private Future<Integer> take(Visit visit, PeoplePreview preview) {
        var slug = visit.exchange().slug();
        var changes = preview.changes(slug);
        return people.put(changes.stream().map(change -> person(slug, change)).toList())
                .compose(done -> admit(visit, changes))
                .map(done -> changes.size());
    }

    /** Sends a few commands at a time, so that other people's commands need not wait. */
    private static Future<?> admit(Visit visit, List<PersonChange> changes) {
        var some = changes.subList(0, Math.min(changes.size(), ASKED_AT_ONCE));
        var rest = changes.subList(some.size(), changes.size());
        var actor = visit.signedIn().person().id();
        var settled = some.stream()
                .map(change -> visit.exchange().ask(actor, change.command()).compose(Refused::unlessDone))
                .toList();
        var all = Future.all(settled);
        return rest.isEmpty() ? all : all.compose(done -> admit(visit, rest));
    }

    private NamedPerson person(String exchange, PersonChange change) {
        var id = change.command().person();
        var language = people.find(id)
                .map(NamedPerson::language)
                .orElseGet(() -> Language.firstOf(change.command().languages()).tag());
        return new NamedPerson(id, exchange, change.name(), change.email(), language);
    }
}
