package org.tertulia.server.studio.people;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.Access;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.imports.ImportPlan;
import org.tertulia.server.imports.Noticed;
import org.tertulia.server.imports.Previews;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.InOrder;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;
import org.tertulia.server.studio.StudioRoutes;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.whole.Role;

/** Acts on chosen people. Each is a question first; all but revoked links can be taken back. */
final class ChosenPages {
    /** Enough for the ids of a few thousand people. */
    static final long MOST_BYTES = 256 * 1024;

    private final PeopleStore people;
    private final Access access;
    private final Previews previews;
    private final AuditStore audit;
    private final PublicAddress address;
    private final Templates templates;
    private final Messages messages;

    ChosenPages(Routes.Shared shared) {
        var services = shared.services();
        this.people = services.people();
        this.access = new Access(people, services.sessions());
        this.previews = services.previews();
        this.audit = services.audit();
        this.address = services.address();
        this.templates = shared.templates();
        this.messages = shared.messages();
    }

    /** Asks about an act on the chosen people. */
    Future<?> ask(Visit visit) {
        var form = form(visit);
        var here = PeopleHere.of(visit, people);
        return chosen(here, form).compose(chosen -> ask(here, form, chosen));
    }

    private Future<?> ask(PeopleHere here, MultiMap form, List<KnownPerson> chosen) {
        if (chosen.isEmpty()) {
            return PeoplePages.goThere(here.visit(), "&said=nobody");
        }
        return switch (Objects.requireNonNullElse(form.get("act"), "")) {
            case "give", "take" -> askAboutRole(here, form, chosen);
            case "remove" ->
                plan(here, ImportPlan.Act.PEOPLE_REMOVED, maker(here).remove(chosen));
            case "revoke" -> people.links(here.slug()).compose(links -> askAboutLinks(here, chosen, links.keySet()));
            case "merge" -> askWhoStays(here.visit(), chosen);
            default -> throw new Refused(400);
        };
    }

    /** Those who are ticked, or without a script everyone whom the filter shows. */
    private Future<List<KnownPerson>> chosen(PeopleHere here, MultiMap form) {
        if (!form.contains("all")) {
            return Future.succeededFuture(known(here, form));
        }
        return people.links(here.slug())
                .map(links -> new PeopleList(messages, here, links, PeopleFilter.of(form))
                        .shown().stream().flatMap(id -> here.find(id).stream()).toList());
    }

    private static List<KnownPerson> known(PeopleHere here, MultiMap form) {
        var ids = form.getAll("person").stream().map(PersonId::new).collect(Collectors.toSet());
        return here.known().stream()
                .filter(person -> ids.contains(person.id()))
                .sorted(InOrder.by(here.visit().language(), KnownPerson::name))
                .toList();
    }

    private ActOnPeople.Maker maker(PeopleHere here) {
        return new ActOnPeople.Maker(
                here.organiser(),
                people::find,
                here.visit().exchange().content().programme());
    }

    private Future<?> askAboutRole(PeopleHere here, MultiMap form, List<KnownPerson> chosen) {
        var role = role(here, form);
        if (role.isEmpty()) {
            return PeoplePages.goThere(here.visit(), "&said=role");
        }
        return "give".equals(form.get("act"))
                ? plan(here, ImportPlan.Act.ROLES_GIVEN, maker(here).give(chosen, role.get()))
                : plan(here, ImportPlan.Act.ROLES_TAKEN, maker(here).take(chosen, role.get()));
    }

    /** The role, for a place that the exchange has. */
    private static Optional<Assignment> role(PeopleHere here, MultiMap form) {
        var place = Objects.requireNonNullElse(form.get("at"), "");
        if (!place.isEmpty() && !SeenPlaces.names(here.seen(), here.known()).contains(place)) {
            return Optional.empty();
        }
        return Words.choice(Objects.requireNonNullElse(form.get("give"), ""), Role.class)
                .map(role -> new Assignment(role, place.isEmpty() ? null : key(place)));
    }

    private static EntityKey key(String place) {
        return place.indexOf('/') > 0 ? new EntityKey(place) : EntityKey.of("session", new SessionId(place));
    }

    private Future<?> plan(PeopleHere here, ImportPlan.Act act, ActOnPeople what) {
        return previews.plan(here.slug(), here.organiser(), act, what.wanted(), Noticed.of(what.same(), what.leftOut()))
                .compose(plan -> StudioRoutes.goToPlan(here.visit(), plan));
    }

    private static Future<?> askWhoStays(Visit visit, List<KnownPerson> chosen) {
        return chosen.size() == 2
                ? Answers.goTo(
                        visit.context(),
                        "/x/%s/people/merge?lang=%s&one=%s&other=%s"
                                .formatted(
                                        visit.exchange().slug(),
                                        visit.language().tag(),
                                        chosen.getFirst().id().value(),
                                        chosen.getLast().id().value()))
                : PeoplePages.goThere(visit, "&said=two");
    }

    /** Somebody whose links are to be revoked. */
    record Named(String id, String name) {}

    private Future<?> askAboutLinks(PeopleHere here, List<KnownPerson> chosen, Set<PersonId> haveLinks) {
        var visit = here.visit();
        var linked = chosen.stream()
                .filter(person -> haveLinks.contains(person.id()))
                .map(person -> new Named(person.id().value(), here.named(person.id())))
                .toList();
        if (linked.isEmpty()) {
            return PeoplePages.goThere(visit, "&said=no-links");
        }
        var model = new HashMap<String, Object>();
        model.put("slug", here.slug());
        model.put("exchange", visit.title());
        model.put("heading", messages.say(visit.language(), "people.revoke-many"));
        model.put("count", linked.size());
        model.put("people", linked);
        return Answers.html(visit.context(), templates.render("revoke", visit.language(), model));
    }

    /** Revokes the links of several people. */
    Future<?> revoke(Visit visit) {
        var chosen = known(PeopleHere.of(visit, people), form(visit)).stream()
                .map(KnownPerson::id)
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            return PeoplePages.goThere(visit, "&said=nobody");
        }
        var about = chosen.size() == 1 ? chosen.iterator().next().value() : Integer.toString(chosen.size());
        var actor = visit.signedIn().person().id();
        return audit.keep(visit.exchange().slug(), actor, AuditedAct.LINKS_REVOKED, about)
                .compose(kept -> access.end(chosen))
                .compose(done -> PeoplePages.goThere(visit, "&revoked=" + chosen.size()));
    }

    /** Two entries side by side. The organiser says which one stays. */
    Future<?> showTwo(Visit visit) {
        visit.admit(PageRight.STUDIO);
        var here = PeopleHere.of(visit, people);
        var params = visit.context().queryParams();
        var page = PersonPage.of(messages, here);
        var model = page.two(person(here, params, "one"), person(here, params, "other"));
        model.put("heading", messages.say(visit.language(), "people.act.people-merged"));
        return Answers.html(visit.context(), templates.render("merge", visit.language(), model));
    }

    /** Plans to merge two people. */
    Future<?> merge(Visit visit) {
        var form = form(visit);
        var here = PeopleHere.of(visit, people);
        var kept = person(here, form, "kept");
        var other = person(here, form, kept.id().value().equals(form.get("one")) ? "other" : "one");
        if (kept.equals(other)) {
            throw new Refused(400);
        }
        return plan(here, ImportPlan.Act.PEOPLE_MERGED, maker(here).merge(kept, other));
    }

    private static KnownPerson person(PeopleHere here, MultiMap params, String name) {
        return Optional.ofNullable(params.get(name))
                .flatMap(id -> here.find(new PersonId(id)))
                .orElseThrow(() -> new Refused(404));
    }

    /** Refuses others before their form is read. */
    void admit(Visit visit) {
        check(visit);
        visit.context().next();
    }

    private void check(Visit visit) {
        visit.admit(PageRight.STUDIO);
        if (!address.isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
    }

    private MultiMap form(Visit visit) {
        check(visit);
        return visit.context().request().formAttributes();
    }
}
