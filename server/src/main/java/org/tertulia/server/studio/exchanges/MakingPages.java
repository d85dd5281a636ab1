package org.tertulia.server.studio.exchanges;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.exchanges.LiveExchange;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.HttpServices;
import org.tertulia.server.http.Params;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visits;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.imports.ImportJobs;
import org.tertulia.server.imports.ImportPlan;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;

/** Waits until a new exchange is there, then lets its organiser in and shows their personal link once. */
final class MakingPages {
    private static final int SECONDS_TO_NEXT_LOOK = 1;
    private static final Set<String> NEXT = Set.of("", "/files");

    private final HttpServices services;
    private final LiveExchange.Directory exchanges;
    private final PeopleStore people;
    private final AuditStore audit;
    private final ImportJobs imports;
    private final Visits visits;
    private final Templates templates;
    private final Messages messages;

    MakingPages(Routes.Shared shared) {
        this.services = shared.services();
        this.exchanges = services.exchanges();
        this.people = services.people();
        this.audit = services.audit();
        this.imports = services.imports();
        this.visits = shared.visits();
        this.templates = shared.templates();
        this.messages = shared.messages();
    }

    Future<?> show(OrganiserVisit visit) {
        return imports.find(id(visit))
                .map(found -> found.filter(ImportPlan::isNew).orElseThrow(() -> new Refused(404)))
                .compose(plan -> show(visit, plan));
    }

    private Future<?> show(OrganiserVisit visit, ImportPlan plan) {
        var maker = maker(visit, plan);
        return switch (plan.state()) {
            case PREPARING, PLANNED, RUNNING ->
                page(visit, plan, Map.of("every", SECONDS_TO_NEXT_LOOK, "isMaking", true));
            case REFUSED, FAILED, DISCARDED -> page(visit, plan, Map.of("report", plan.report()));
            case DONE -> letIn(visit, plan, maker);
        };
    }

    private static UUID id(OrganiserVisit visit) {
        try {
            return UUID.fromString(Params.of(visit.context(), "plan"));
        } catch (IllegalArgumentException malformed) {
            throw new Refused(404);
        }
    }

    /** The person who makes it. Nobody else sees the page. */
    private static NamedPerson maker(OrganiserVisit visit, ImportPlan plan) {
        return visit.organised().stream()
                .map(organised -> organised.signedIn().person())
                .filter(person -> person.id().equals(plan.madeBy()))
                .findFirst()
                .orElseThrow(() -> new Refused(404));
    }

    private Future<?> letIn(OrganiserVisit visit, ImportPlan plan, NamedPerson maker) {
        if (visit.find(plan.exchange()).isPresent()) {
            return Answers.goTo(visit.context(), studio(visit, plan));
        }
        var organiser = organiser(plan.exchange(), maker);
        return audit.keep(
                        plan.exchange(),
                        organiser.id(),
                        AuditedAct.LINK_MADE,
                        organiser.id().value())
                .compose(kept -> people.makeLink(organiser.id()))
                .compose(token -> visits.signIn(visit.context(), organiser).compose(in -> {
                    var link = services.address().origin() + "/x/" + plan.exchange() + "/join/" + token;
                    return page(visit, plan, Map.of("link", link, "next", studio(visit, plan)));
                }));
    }

    private NamedPerson organiser(String slug, NamedPerson maker) {
        var exchange = exchanges.find(slug).orElseThrow(() -> new Refused(404));
        return people.ofExchange(slug).stream()
                .filter(person -> Maker.isSame(maker, person) && exchange.may(person.id(), PageRight.STUDIO))
                .findFirst()
                .orElseThrow(() -> new Refused(404));
    }

    private static String studio(OrganiserVisit visit, ImportPlan plan) {
        var next = String.valueOf(visit.context().request().getParam("next"));
        return "/x/" + plan.exchange() + "/studio" + (NEXT.contains(next) ? next : "") + "?lang="
                + visit.language().tag();
    }

    private Future<?> page(OrganiserVisit visit, ImportPlan plan, Map<String, ?> more) {
        var model = new HashMap<String, Object>(more);
        var key = more.containsKey("link")
                ? "exchanges.made"
                : more.containsKey("report") ? "exchanges.not-made" : "exchanges.making";
        model.put("heading", messages.say(visit.language(), key));
        model.put("slug", plan.exchange());
        return Answers.html(visit.context(), templates.render("making", visit.language(), model));
    }
}
