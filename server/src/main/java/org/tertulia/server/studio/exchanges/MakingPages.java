package org.tertulia.server.studio.exchanges;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tertulia.realtime.contract.PersonId;
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
        return plan(visit).compose(plan -> show(visit, plan));
    }

    private Future<?> show(OrganiserVisit visit, ImportPlan plan) {
        return switch (plan.state()) {
            case PREPARING, PLANNED, RUNNING ->
                page(visit, plan, "exchanges.making", Map.of("every", SECONDS_TO_NEXT_LOOK, "isMaking", true));
            case REFUSED, FAILED, DISCARDED -> page(visit, plan, "exchanges.not-made", Map.of("report", plan.report()));
            case DONE -> visit.find(plan.exchange()).isPresent() ? goIn(visit, plan) : askToEnter(visit, plan);
        };
    }

    private Future<?> askToEnter(OrganiserVisit visit, ImportPlan plan) {
        var enter = "/studio/making/" + plan.id() + "?lang=" + visit.language().tag() + "&next=" + next(visit);
        return page(visit, plan, "exchanges.ready", Map.of("enter", enter));
    }

    /** Lets the maker in as the organiser of the new exchange. */
    Future<?> enter(OrganiserVisit visit) {
        if (!services.address().isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
        return plan(visit).compose(plan -> enter(visit, plan));
    }

    private Future<?> enter(OrganiserVisit visit, ImportPlan plan) {
        return visit.find(plan.exchange()).isPresent()
                ? goIn(visit, plan)
                : imports.letIn(plan).compose(organiser -> enter(visit, plan, organiser));
    }

    private Future<?> enter(OrganiserVisit visit, ImportPlan plan, Optional<PersonId> organiser) {
        return organiser
                .filter(id -> mayOrganise(plan.exchange(), id))
                .flatMap(people::find)
                .<Future<?>>map(person -> letIn(visit, plan, person))
                .orElseGet(() -> page(visit, plan, "exchanges.ready", Map.of("isEntered", true)));
    }

    private boolean mayOrganise(String slug, PersonId person) {
        return exchanges
                .find(slug)
                .filter(exchange -> exchange.may(person, PageRight.STUDIO))
                .isPresent();
    }

    /** The plan of the address. Only the person who asked for it sees it. */
    private Future<ImportPlan> plan(OrganiserVisit visit) {
        return imports.find(Params.id(visit.context(), "plan"))
                .map(found -> found.filter(ImportPlan::isNew)
                        .filter(plan -> visit.organised().stream()
                                .anyMatch(organised ->
                                        organised.signedIn().person().id().equals(plan.madeBy())))
                        .orElseThrow(() -> new Refused(404)));
    }

    private Future<?> letIn(OrganiserVisit visit, ImportPlan plan, NamedPerson organiser) {
        return audit.keep(
                        plan.exchange(),
                        organiser.id(),
                        AuditedAct.LINK_MADE,
                        organiser.id().value())
                .compose(kept -> people.makeLink(organiser.id()))
                .compose(token -> visits.signIn(visit.context(), organiser).compose(in -> {
                    var link = services.address().origin() + "/x/" + plan.exchange() + "/join/" + token;
                    return page(visit, plan, "exchanges.made", Map.of("link", link, "next", studio(visit, plan)));
                }));
    }

    private static Future<?> goIn(OrganiserVisit visit, ImportPlan plan) {
        return Answers.goTo(visit.context(), studio(visit, plan));
    }

    private static String studio(OrganiserVisit visit, ImportPlan plan) {
        return "/x/" + plan.exchange() + "/studio" + next(visit) + "?lang="
                + visit.language().tag();
    }

    /** The page of the new studio that comes next. */
    private static String next(OrganiserVisit visit) {
        var next = String.valueOf(visit.context().request().getParam("next"));
        return NEXT.contains(next) ? next : "";
    }

    private Future<?> page(OrganiserVisit visit, ImportPlan plan, String key, Map<String, ?> more) {
        var model = new HashMap<String, Object>(more);
        model.put("heading", messages.say(visit.language(), key));
        model.put("slug", plan.exchange());
        return Answers.html(visit.context(), templates.render("making", visit.language(), model));
    }
}
