package org.tertulia.server.studio.exchanges;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exchanges.ExchangeStatus;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.PageWords;
import org.tertulia.server.pages.ProgrammePage;
import org.tertulia.server.pages.Reader;
import org.tertulia.server.pages.SeenPeople;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;
import org.tertulia.server.readiness.Check;
import org.tertulia.server.readiness.Missing;
import org.tertulia.server.readiness.Readiness;
import org.tertulia.server.rehearsal.Rehearsals;
import org.tertulia.server.settings.SettingsStore;

/** The first page of an exchange in the studio: how far it is open, and what is still missing. */
final class OverviewPages {
    private static final int MOST_NAMED = 5;
    private static final Set<String> SAID = Set.copyOf(
            Stream.of(ExchangeStatus.values()).map(ExchangeStatus::word).toList());

    private final Rehearsals rehearsals;
    private final PeopleStore people;
    private final SettingsStore settings;
    private final Messages messages;
    private final PageWords words;
    private final Templates templates;

    OverviewPages(Routes.Shared shared, Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
        this.people = shared.services().people();
        this.settings = shared.services().settings();
        this.messages = shared.messages();
        this.words = new PageWords(messages, people);
        this.templates = shared.templates();
    }

    /** A change of the status that an organiser can ask for; {@code sure} is a question before it, if there is one. */
    record Change(String slug, String from, String to, String label, String style, String sure) {}

    /** A line of the list of what is missing. */
    record Line(String title, boolean ready, String word, String missing, String link, String act) {}

    Future<?> show(Visit visit) {
        visit.admit(PageRight.STUDIO);
        return people.links(visit.exchange().slug()).compose(links -> show(visit, links.keySet()));
    }

    private Future<?> show(Visit visit, Set<PersonId> linked) {
        var status = visit.exchange().status();
        var missing = readiness(visit, linked).all();
        var open = missing.stream().filter(check -> !check.isReady()).count();
        var model = new HashMap<String, Object>(RehearsalPages.model(visit, rehearsals));
        model.put("slug", visit.exchange().slug());
        model.put("heading", say(visit, "overview.title"));
        model.put("exchange", visit.title());
        model.put("dates", dates(visit));
        model.put("status", status.word());
        model.put("word", say(visit, "exchanges.status." + status.word()));
        var isRehearsal = visit.exchange().isRehearsal();
        model.put("about", say(visit, isRehearsal ? "rehearsal.about" : "overview.about." + status.word()));
        model.put("changes", isRehearsal ? List.of() : changes(visit, status));
        model.put("canBeDeleted", DeletePages.canBeDeleted(visit));
        model.put("ready", messages.say(visit.language(), "ready.lead", Map.of("count", open)));
        model.put("isChecked", !isRehearsal);
        model.put("checks", missing.stream().map(check -> line(visit, check)).toList());
        var said = String.valueOf(visit.context().request().getParam("said"));
        if (SAID.contains(said)) {
            model.put("said", say(visit, "overview.said." + said));
        }
        return Answers.html(visit.context(), templates.render("overview", visit.language(), model));
    }

    private Readiness readiness(Visit visit, Set<PersonId> linked) {
        var exchange = visit.exchange();
        var reader = new Reader(visit.language(), visit.zone());
        var seen = exchange.seenBy(visit.signedIn().person().id());
        return new Readiness(
                exchange.content(),
                SeenPeople.of(exchange.slug(), people, seen),
                linked,
                !settings.of(exchange.slug()).contact().isEmpty(),
                reader::text);
    }

    private String dates(Visit visit) {
        var exchange = visit.exchange();
        var person = visit.signedIn().person().id();
        var page = ProgrammePage.of(
                exchange.slug(), exchange.isSample(), exchange.runOfShowSeenBy(person), visit.language(), null, words);
        return page == null ? "" : page.dates();
    }

    private List<Change> changes(Visit visit, ExchangeStatus from) {
        return switch (from) {
            case DRAFT -> List.of(change(visit, from, ExchangeStatus.OPEN, "main"));
            case OPEN ->
                List.of(
                        change(visit, from, ExchangeStatus.CLOSED, "danger"),
                        change(visit, from, ExchangeStatus.DRAFT, "danger"));
            case CLOSED ->
                List.of(change(visit, from, ExchangeStatus.OPEN, ""), change(visit, from, ExchangeStatus.ARCHIVED, ""));
            case ARCHIVED -> List.of(change(visit, from, ExchangeStatus.CLOSED, ""));
        };
    }

    /** A change that sends people out asks first. */
    private Change change(Visit visit, ExchangeStatus from, ExchangeStatus to, String style) {
        var key = "overview.change." + from.word() + "-" + to.word();
        var sure = from.admitsEveryone() ? say(visit, "overview.sure." + to.word()) : "";
        return new Change(visit.exchange().slug(), from.word(), to.word(), say(visit, key), style, sure);
    }

    private Line line(Visit visit, Missing missing) {
        var check = missing.check().word();
        return new Line(
                say(visit, "ready.check." + check),
                missing.isReady(),
                say(visit, missing.isReady() ? "ready.done" : "ready.missing"),
                named(visit, missing.about()),
                link(visit, missing.check()),
                say(visit, "ready.act." + check));
    }

    private String named(Visit visit, List<String> about) {
        var first = String.join(", ", about.subList(0, Math.min(MOST_NAMED, about.size())));
        var more = about.size() - MOST_NAMED;
        return more > 0
                ? messages.say(visit.language(), "ready.more", Map.of("first", first, "count", more))
                : first.equals("–") ? "" : first;
    }

    /** Where what is missing can be done. */
    private static String link(Visit visit, Check check) {
        var page = switch (check) {
            case PROGRAMME, TRANSLATIONS, LINE_UPS -> "studio/programme";
            case FACILITATORS, RAPPORTEURS, LINKS -> "people";
            case POSTERS -> "studio/practices";
            case CALLS -> "console";
            case CONTACT -> "settings";
        };
        return "/x/" + visit.exchange().slug() + "/" + page + "?lang="
                + visit.language().tag();
    }

    private String say(Visit visit, String key) {
        return messages.say(visit.language(), key);
    }
}
