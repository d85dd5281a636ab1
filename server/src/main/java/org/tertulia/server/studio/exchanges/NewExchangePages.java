package org.tertulia.server.studio.exchanges;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.copies.CopiedExchange;
import org.tertulia.server.files.PosterFiles;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.HttpServices;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.imports.Begun;
import org.tertulia.server.imports.ImportJobs;
import org.tertulia.server.pages.SeenPeople;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.studio.Aside;
import org.tertulia.server.templates.FolderTemplate;

/** Makes a new exchange from a template, from an earlier exchange or from nothing. */
final class NewExchangePages {
    private static final int WEEKS_AHEAD = 8;
    private static final String SLUG = "slug";
    private static final String FIRST_CHOICE = FolderTemplate.ONE_DAY_PEER_SESSION.title();

    /** Each may read many posters. The others wait for their turn. */
    private static final int MADE_AT_ONCE = 4;

    private static final int MOST_WAITING = 32;

    private static final int NOT_POSSIBLE = 422;
    private static final int BUSY = 503;

    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final Semaphore making = new Semaphore(MADE_AT_ONCE, true);
    private final Vertx vertx;
    private final HttpServices services;
    private final PeopleStore people;
    private final PosterFiles posters;
    private final ImportJobs imports;
    private final InstantSource clock;
    private final Templates templates;
    private final NewExchangeWords words;

    NewExchangePages(Routes.Shared shared) {
        this.vertx = shared.vertx();
        this.services = shared.services();
        this.people = services.people();
        this.posters = services.posters();
        this.imports = services.imports();
        this.clock = services.clock();
        this.templates = shared.templates();
        this.words = new NewExchangeWords(shared.messages(), people);
    }

    Future<?> ask(OrganiserVisit visit) {
        var asked = Objects.requireNonNullElse(visit.context().request().getParam("copy"), "");
        var copied = visit.find(asked).map(known -> NewExchangeForm.copyOf(asked));
        var zone = visit.own().zone().getId();
        var form = NewExchangeForm.empty(visit.language(), copied.orElse(FIRST_CHOICE), inSomeWeeks(), zone);
        return show(visit, form, Map.of());
    }

    private LocalDate inSomeWeeks() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .plusWeeks(WEEKS_AHEAD)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private Future<?> show(OrganiserVisit visit, NewExchangeForm form, Map<String, String> wrong) {
        var model = words.of(visit, form, wrong);
        return Answers.html(visit.context(), templates.render("new-exchange", visit.language(), model));
    }

    Future<?> make(OrganiserVisit visit) {
        if (!services.address().isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
        var form = NewExchangeForm.of(visit.context().request().formAttributes());
        var wrong = form.wrong();
        var organiser = organiser(visit, form);
        var origin = origin(organiser, form);
        if (origin.isEmpty()) {
            wrong.put("from", "exchanges.wrong.from");
        }
        return wrong.isEmpty()
                ? make(visit, form, organiser, origin.get())
                : showWrong(visit, NOT_POSSIBLE, form, wrong);
    }

    private Future<?> showWrong(OrganiserVisit visit, int status, NewExchangeForm form, Map<String, String> wrong) {
        visit.context().response().setStatusCode(status);
        return show(visit, form, wrong);
    }

    /** Who organises the new exchange: the organiser of the copied one, or else the person who was chosen. */
    private static Visit organiser(OrganiserVisit visit, NewExchangeForm form) {
        return form.copied()
                .or(() -> Optional.of(form.field("as")))
                .flatMap(visit::find)
                .orElseGet(visit::own);
    }

    private Optional<Origin> origin(Visit organiser, NewExchangeForm form) {
        var copied = form.copied();
        if (copied.isPresent()) {
            return copied.filter(organiser.exchange().slug()::equals).map(slug -> copy(organiser));
        }
        return form.field("from").equals(Origin.Empty.WORD)
                ? Optional.of(new Origin.Empty())
                : Origin.Template.named(form.field("from"));
    }

    private Origin copy(Visit organiser) {
        var exchange = organiser.exchange();
        var seen = exchange.seenBy(organiser.signedIn().person().id());
        return new Origin.Copy(
                exchange.content(),
                SeenPeople.of(exchange.slug(), people, seen),
                poster -> posters.drawn(poster).await());
    }

    private Future<?> make(OrganiserVisit visit, NewExchangeForm form, Visit organiser, Origin origin) {
        var maker = Maker.of(organiser, people);
        if (!waiting.tryAcquire()) {
            return showWrong(visit, BUSY, form, Map.of("from", "exchanges.wrong.busy"));
        }
        return Aside.<Begun>run(vertx, answer -> makeInTurn(form, maker, origin, answer))
                .compose(begun -> answer(visit, form, origin, begun));
    }

    private void makeInTurn(NewExchangeForm form, Maker maker, Origin origin, Promise<Begun> answer) {
        making.acquireUninterruptibly();
        try {
            make(form, maker, origin, answer);
        } finally {
            making.release();
            waiting.release();
        }
    }

    private Future<?> answer(OrganiserVisit visit, NewExchangeForm form, Origin origin, Begun begun) {
        return switch (begun) {
            case Begun.Yes(var plan) ->
                Answers.goTo(
                        visit.context(),
                        "/studio/making/" + plan + "?lang=" + visit.language().tag() + "&next=" + origin.next());
            case Begun.Not _ -> showWrong(visit, NOT_POSSIBLE, form, Map.of(SLUG, "exchanges.wrong.slug-taken"));
        };
    }

    /** Answers as soon as the exchange is begun. Its posters are read after that. */
    private void make(NewExchangeForm form, Maker maker, Origin origin, Promise<Begun> answer) {
        var source = CopiedExchange.of(origin.read(), form.wanted(), form.taken());
        begin(CopiedExchange.organisedBy(source, maker.row(), maker.organisation()), maker.id(), answer);
    }

    private void begin(ExchangeFile file, PersonId maker, Promise<Begun> answer) {
        var begun = imports.beginDraft(file.slug(), maker);
        answer.complete(begun);
        if (begun instanceof Begun.Yes(var plan)) {
            imports.prepareDraft(plan, file);
        }
    }
}
