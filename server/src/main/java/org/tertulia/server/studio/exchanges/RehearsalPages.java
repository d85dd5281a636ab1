package org.tertulia.server.studio.exchanges;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tertulia.server.copies.CopiedExchange;
import org.tertulia.server.copies.EarlierExchange;
import org.tertulia.server.copies.NewExchange;
import org.tertulia.server.copies.Taken;
import org.tertulia.server.exporter.Transferable;
import org.tertulia.server.files.PosterFiles;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.imports.Begun;
import org.tertulia.server.imports.ImportJobs;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.SeenPeople;
import org.tertulia.server.parts.PageRight;
import org.tertulia.server.rehearsal.Rehearsals;
import org.tertulia.server.studio.Aside;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.whole.Multilingual;

/** Copies an exchange for a rehearsal, and lets simulated people play that copy. Nothing of it reaches the real exchange. */
final class RehearsalPages {
    private static final int COPIED_AT_ONCE = 2;
    private static final int MOST_OF_ONE = 20;
    private static final String ENDING = "-rehearsal";
    private static final Map<String, Double> RATES = Map.of("1", 1.0, "10", 10.0, "60", 60.0);

    private final Semaphore copying = new Semaphore(COPIED_AT_ONCE);
    private final Vertx vertx;
    private final PeopleStore people;
    private final PosterFiles posters;
    private final ImportJobs imports;
    private final PublicAddress address;
    private final InstantSource clock;
    private final Messages messages;
    private final Rehearsals rehearsals;

    RehearsalPages(Routes.Shared shared, Rehearsals rehearsals) {
        var services = shared.services();
        this.vertx = shared.vertx();
        this.people = services.people();
        this.posters = services.posters();
        this.imports = services.imports();
        this.address = services.address();
        this.clock = services.clock();
        this.messages = shared.messages();
        this.rehearsals = rehearsals;
    }

    /** What the first page of the studio says of rehearsals. */
    static Map<String, Object> model(Visit visit, Rehearsals rehearsals) {
        var model = new HashMap<String, Object>();
        var slug = visit.exchange().slug();
        model.put("canRehearse", !visit.exchange().isRehearsal());
        if (visit.exchange().isRehearsal()) {
            var segment = rehearsals.segment(slug);
            model.put("rehearsal", true);
            model.put("plays", segment.isPresent());
            model.put("playing", segment.orElse(""));
            model.put("fresh", rehearsals.isFresh(slug));
        }
        return model;
    }

    private Visit organiser(Visit visit, boolean ofRehearsal) {
        visit.admit(PageRight.STUDIO);
        if (!address.isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
        if (visit.exchange().isRehearsal() != ofRehearsal) {
            throw new Refused(409);
        }
        return visit;
    }

    /** Makes the copy. The organiser comes to its page as to that of any new exchange. */
    Future<?> copy(Visit asked) {
        var visit = organiser(asked, false);
        var maker = Maker.of(visit, people);
        var exchange = visit.exchange();
        var seen = exchange.seenBy(visit.signedIn().person().id());
        var source = Transferable.of(exchange.content(), SeenPeople.of(exchange.slug(), people, seen));
        if (!copying.tryAcquire()) {
            throw new Refused(503);
        }
        return Aside.<Begun.Yes>run(vertx, answer -> {
                    try {
                        copy(source, maker, answer);
                    } finally {
                        copying.release();
                    }
                })
                .compose(begun -> Answers.goTo(
                        visit.context(),
                        "/studio/making/" + begun.plan() + "?lang="
                                + visit.language().tag() + "&next="));
    }

    private void copy(Transferable source, Maker maker, Promise<Begun.Yes> answer) {
        var begun = names(source.content().slug())
                .flatMap(name -> imports.beginDraft(name, maker.id()) instanceof Begun.Yes yes
                        ? Stream.of(Map.entry(name, yes))
                        : Stream.empty())
                .findFirst()
                .orElseThrow(() -> new Refused(409));
        answer.complete(begun.getValue());
        var slug = begun.getKey();
        imports.prepareRehearsal(begun.getValue().plan(), slug, () -> file(source, slug, maker));
    }

    private static Stream<String> names(String slug) {
        var longest = Words.LONGEST_ID - ENDING.length() - 3;
        var base = slug.substring(0, Math.min(slug.length(), longest)).replaceFirst("-+$", "") + ENDING;
        return Stream.concat(
                Stream.of(base), IntStream.rangeClosed(2, MOST_OF_ONE).mapToObj(number -> base + "-" + number));
    }

    private ExchangeFile file(Transferable source, String slug, Maker maker) {
        var programme = source.content().programme();
        var wanted = new NewExchange(slug, title(programme), starts(programme), zone(programme), programme.languages());
        var copy = CopiedExchange.of(
                EarlierExchange.of(source, poster -> posters.drawn(poster).await()),
                wanted,
                new Taken(true, true, true));
        var organised = CopiedExchange.organisedBy(copy, maker.row(), maker.organisation());
        return CopiedExchange.unreachable(organised, maker.row());
    }

    /** Every page shows the title, so every page says that it is a rehearsal. */
    private Multilingual title(Programme programme) {
        var titles = new HashMap<String, String>();
        programme.title().byLanguage().forEach((tag, title) -> {
            var language = Language.of(tag).orElse(Language.EN);
            titles.put(tag, messages.say(language, "rehearsal.of", Map.of("title", title)));
        });
        return new Multilingual(titles);
    }

    /** Its first day, or tomorrow if that is not later: time in a rehearsal only goes forward. */
    private LocalDate starts(Programme programme) {
        var today = LocalDate.ofInstant(clock.instant(), zone(programme));
        return programme.sessions().stream().mapToLong(Session::plannedStart).min().stream()
                .mapToObj(first -> LocalDate.ofInstant(Instant.ofEpochMilli(first), zone(programme)))
                .filter(day -> day.isAfter(today))
                .findFirst()
                .orElse(today.plusDays(1));
    }

    private static ZoneId zone(Programme programme) {
        return ZoneId.of(programme.zone());
    }

    /** Starts or stops the simulated people. */
    Future<?> play(Visit asked) {
        var visit = organiser(asked, true);
        var form = visit.context().request().formAttributes();
        var slug = visit.exchange().slug();
        if ("stop".equals(form.get("act"))) {
            rehearsals.stop(slug);
        } else {
            var rate = RATES.get(Objects.requireNonNullElse(form.get("rate"), ""));
            if (rate == null) {
                throw new Refused(400);
            }
            if (!rehearsals.start(slug, rate)) {
                throw new Refused(409);
            }
        }
        return Answers.goTo(
                visit.context(),
                "/x/" + slug + "/studio?lang=" + visit.language().tag());
    }
}
