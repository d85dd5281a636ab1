package org.tertulia.server.calendars;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exporter.programme.Duties;
import org.tertulia.server.exporter.programme.Duties.Duty;
import org.tertulia.server.exporter.programme.ProgrammeCalendar;
import org.tertulia.server.exporter.programme.PublicProgramme;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.HttpServices;
import org.tertulia.server.http.Params;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.CalendarLinkStore;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.Reader;
import org.tertulia.server.pages.SeenExchange;
import org.tertulia.server.pages.Templates;

/** The calendar of one person: the programme, and when it is their turn, in which room they are, where they sit at the front. */
final class CalendarPages {
    private static final String FILE = ".ics";
    private static final int WRITTEN_AT_ONCE = 8;

    private final Semaphore writing = new Semaphore(WRITTEN_AT_ONCE);
    private final Vertx vertx;
    private final HttpServices services;
    private final CalendarLinkStore links;
    private final Templates templates;
    private final Messages messages;

    CalendarPages(Routes.Shared shared, CalendarLinkStore links) {
        this.vertx = shared.vertx();
        this.services = shared.services();
        this.links = links;
        this.templates = shared.templates();
        this.messages = shared.messages();
    }

    /** A duty on the page. */
    record Shown(String when, String what, String place) {}

    Future<?> show(Visit visit) {
        return show(visit, Map.of());
    }

    private Future<?> show(Visit visit, Map<String, ?> more) {
        var person = visit.signedIn().person().id();
        return links.count(person)
                .compose(count -> aside(() -> duties(visit, person, visit.language()))
                        .compose(duties -> show(visit, count, duties, more)));
    }

    private Future<?> show(Visit visit, long count, List<Duty> duties, Map<String, ?> more) {
        var model = new HashMap<String, Object>(more);
        model.put("slug", visit.exchange().slug());
        model.put("exchange", visit.title());
        model.put("heading", messages.say(visit.language(), "calendar.title"));
        model.put("duties", duties.stream().map(duty -> shown(visit, duty)).toList());
        model.put("made", count);
        return Answers.html(visit.context(), templates.render("calendar", visit.language(), model));
    }

    private Shown shown(Visit visit, Duty duty) {
        var reader = new Reader(visit.language(), duty.segment().zone());
        return new Shown(reader.dateTime(duty.starts()), called(visit.language(), duty), duty.place());
    }

    /** Makes an address and shows it once. */
    Future<?> make(Visit visit) {
        check(visit);
        return links.make(visit.signedIn().person().id()).compose(token -> {
            var path = "/x/" + visit.exchange().slug() + "/calendar/" + token + FILE;
            var address = services.address().origin() + path;
            return show(visit, Map.of("address", address, "subscribe", address.replaceFirst("^https?:", "webcal:")));
        });
    }

    Future<?> end(Visit visit) {
        check(visit);
        return links.end(visit.signedIn().person().id())
                .compose(done -> show(visit, Map.of("said", messages.say(visit.language(), "calendar.ended"))));
    }

    private void check(Visit visit) {
        visit.signedIn();
        if (!services.address().isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
    }

    /** The calendar itself. The address is the key, so a calendar program needs no session. */
    Future<?> feed(Visit visit) {
        var token = Params.of(visit.context(), "file").replaceFirst("\\.ics$", "");
        var now = services.clock().instant();
        return links.find(visit.exchange().slug(), token)
                .map(found -> owner(visit, found))
                .compose(person -> aside(() -> calendar(visit, person).text(now)))
                .compose(text -> send(visit, text));
    }

    /** A large programme takes seconds, and many calendars ask. */
    private <T> Future<T> aside(Callable<T> work) {
        if (!writing.tryAcquire()) {
            return Future.failedFuture(new Refused(503));
        }
        return vertx.executeBlocking(work, false).map(Objects::requireNonNull).onComplete(done -> writing.release());
    }

    /** The person of an address, who still takes part and whom the exchange lets in now. */
    private NamedPerson owner(Visit visit, Optional<PersonId> found) {
        return found.filter(visit.exchange()::admits)
                .filter(person -> !visit.exchange().roles(person).isEmpty())
                .flatMap(services.people()::find)
                .orElseThrow(() -> new Refused(404));
    }

    private ProgrammeCalendar calendar(Visit visit, NamedPerson person) {
        var language = Language.of(person.language()).orElse(Language.EN);
        var programme = programme(visit, visit.exchange().seenByAnyone(), language);
        var address = services.address().origin() + "/x/" + visit.exchange().slug();
        var duties = duties(visit, person.id(), language);
        return new ProgrammeCalendar(programme, address, duties, duty -> called(language, duty));
    }

    private static Future<Void> send(Visit visit, String text) {
        var name = visit.exchange().slug() + FILE;
        visit.context()
                .response()
                .putHeader("Content-Disposition", "inline; filename=\"" + name + "\"")
                .putHeader("Cache-Control", "private, no-store");
        return Answers.bytes(visit.context(), "text/calendar; charset=utf-8", Buffer.buffer(text));
    }

    private List<Duty> duties(Visit visit, PersonId person, Language language) {
        var seen = visit.exchange().seenBy(person);
        return new Duties(programme(visit, seen, language), seen, person).all();
    }

    /** In the calendar, as anyone sees it: a house rule also holds there. */
    private PublicProgramme programme(Visit visit, SeenExchange seen, Language language) {
        return PublicProgramme.of(visit.exchange().slug(), seen, language.tag(), services.people()::nameOf)
                .orElseThrow(() -> new Refused(404));
    }

    private String called(Language language, Duty duty) {
        return messages.say(language, "calendar." + duty.word(), Map.of("about", duty.about()));
    }
}
