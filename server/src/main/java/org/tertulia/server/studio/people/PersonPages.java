package org.tertulia.server.studio.people;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.Params;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.PeoplePage;
import org.tertulia.server.pages.Reader;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;
import org.tertulia.server.studio.InTurn;
import org.tertulia.server.studio.people.PersonCheck.Checked;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;

/** One person: an organiser adds and changes them here. */
final class PersonPages {
    private static final Set<String> SAID = Set.of("added", "saved");

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}");
    private static final Problem TAKEN = problem(Reason.of("person.taken"));

    private final InTurn turns = new InTurn();
    private final Vertx vertx;
    private final PeopleStore people;
    private final AuditStore audit;
    private final PeoplePages list;
    private final PublicAddress address;
    private final Templates templates;
    private final Messages messages;

    PersonPages(Routes.Shared shared, PeoplePages list) {
        this.vertx = shared.vertx();
        this.people = shared.services().people();
        this.audit = shared.services().audit();
        this.list = list;
        this.address = shared.services().address();
        this.templates = shared.templates();
        this.messages = shared.messages();
    }

    /** The empty form. */
    Future<?> begin(Visit visit) {
        visit.admit(PageRight.EXPORT_PEOPLE);
        return showNew(visit, PersonForm.EMPTY, List.of(), 200);
    }

    /** Adds a person. */
    Future<?> add(Visit visit) {
        var form = form(visit);
        var typed = PersonForm.typed(form);
        return form.contains("more")
                ? showNew(visit, typed, List.of(), 200)
                : turns.run(
                        vertx, visit.exchange().slug(), () -> add(visit, typed).<Void>mapEmpty());
    }

    private Future<?> add(Visit visit, PersonForm typed) {
        return switch (PeopleHere.of(visit, people).check().added(typed)) {
            case Checked.Wrong(var problems) -> showNew(visit, typed, problems, 422);
            case Checked.There(var person) -> showNew(visit, typed, List.of(there(visit, person)), 422);
            case Checked.Right right ->
                unlessTaken(
                        store(visit, right, AuditedAct.PERSON_ADDED, "added"),
                        () -> showNew(visit, typed, List.of(TAKEN), 422));
        };
    }

    /** The form about a person who takes part. */
    Future<?> show(Visit visit) {
        visit.admit(PageRight.EXPORT_PEOPLE);
        var here = PeopleHere.of(visit, people);
        var known = here.find(id(visit)).orElseThrow(() -> new Refused(404));
        var now = PersonForm.of(known);
        return show(here, known.id(), now, now, List.of(), 200);
    }

    /** Changes a person. */
    Future<?> change(Visit visit) {
        var form = form(visit);
        var id = id(visit);
        if (people.find(id)
                .filter(person -> person.exchange().equals(visit.exchange().slug()))
                .isEmpty()) {
            throw new Refused(404);
        }
        var seen = PersonForm.seen(form);
        if (form.contains("more")) {
            return show(PeopleHere.of(visit, people), id, PersonForm.typed(form), seen, List.of(), 200);
        }
        var chosen = ChosenFields.of(form);
        return turns.run(
                vertx,
                visit.exchange().slug(),
                () -> change(visit, id, chosen, seen).<Void>mapEmpty());
    }

    private Future<?> change(Visit visit, PersonId id, ChosenFields chosen, PersonForm seen) {
        var here = PeopleHere.of(visit, people);
        var known = here.find(id);
        if (known.isEmpty()) {
            return showGone(visit, chosen.wanted());
        }
        var now = PersonForm.of(known.get());
        if (!chosen.toAsk(seen, now).isEmpty()) {
            return ask(here, id, chosen, seen, now);
        }
        return chosen.wanted().differing(now).isEmpty()
                ? after(visit, id, "saved")
                : change(here, id, chosen.wanted(), now);
    }

    private Future<?> change(PeopleHere here, PersonId id, PersonForm wanted, PersonForm now) {
        return switch (here.check().changed(wanted, id)) {
            case Checked.Wrong(var problems) -> show(here, id, wanted, now, problems, 422);
            case Checked.There(var person) -> show(here, id, wanted, now, List.of(there(here.visit(), person)), 422);
            case Checked.Right right ->
                unlessTaken(
                        store(here.visit(), right, AuditedAct.PERSON_CHANGED, "saved"),
                        () -> show(here, id, wanted, now, List.of(TAKEN), 422));
        };
    }

    private Future<?> store(Visit visit, Checked.Right right, AuditedAct act, String said) {
        var actor = visit.signedIn().person().id();
        var person = right.change().command().person();
        var added = right.added();
        return audit.keep(visit.exchange().slug(), actor, act, person.value())
                .compose(kept -> added == null
                        ? Future.<Void>succeededFuture()
                        : visit.exchange()
                                .ask(actor, new RegisterOrganisation(added))
                                .compose(Refused::unlessDone))
                .compose(done -> new SavedPeople(people).store(visit, List.of(right.change())))
                .compose(done -> after(visit, person, said));
    }

    /** The person's page, or the list with a new link if that was asked for. */
    private Future<?> after(Visit visit, PersonId person, String said) {
        return visit.context().request().getFormAttribute("link") != null
                ? list.makeLink(visit, person)
                : Answers.goTo(
                        visit.context(),
                        "/x/" + visit.exchange().slug() + "/people/" + person.value() + "?lang="
                                + visit.language().tag() + "&said=" + said);
    }

    /** Shows the form again if an import has just brought somebody with the same address. */
    private static Future<?> unlessTaken(Future<?> stored, Supplier<Future<?>> show) {
        return stored.<Void>mapEmpty()
                .recover(failure -> failure instanceof PeopleStore.AddressTaken
                        ? show.get().<Void>mapEmpty()
                        : Future.failedFuture(failure));
    }

    private Problem there(Visit visit, PersonId person) {
        var here = PeopleHere.of(visit, people);
        var named = here.named(person);
        return problem(
                here.find(person).isPresent()
                        ? Reason.of(PersonPage.THERE, "name", named).and("id", person.value())
                        : Reason.of("person.left", "name", named));
    }

    private static Problem problem(Reason reason) {
        return new Problem(Problem.Severity.ERROR, "", 0, PersonField.EMAIL.column(), "", reason);
    }

    private Future<?> showNew(Visit visit, PersonForm form, List<Problem> problems, int status) {
        var page = PersonPage.of(messages, PeopleHere.of(visit, people));
        var model = page.form(form, problems, rows(visit, form));
        model.put("heading", messages.say(visit.language(), "person.add"));
        model.put("isNew", true);
        model.put("action", "new");
        return html(visit, model, status);
    }

    /** Somebody else has removed the person. What was typed stays, and may add them again. */
    private Future<?> showGone(Visit visit, PersonForm form) {
        var page = PersonPage.of(messages, PeopleHere.of(visit, people));
        var model = page.form(form, List.of(), rows(visit, form));
        model.put("heading", messages.say(visit.language(), "person.add"));
        model.put("isNew", true);
        model.put("isGone", true);
        model.put("action", "new");
        return html(visit, model, 409);
    }

    /** @param seen what the next save compares with */
    private Future<?> show(
            PeopleHere here, PersonId id, PersonForm form, PersonForm seen, List<Problem> problems, int status) {
        var visit = here.visit();
        return people.links(here.slug()).compose(links -> {
            var page = PersonPage.of(messages, here);
            var model = page.form(form, problems, rows(visit, form));
            model.put("heading", here.named(id));
            model.put("action", id.value());
            model.put("id", id.value());
            model.put("seen", PersonPage.seen(seen));
            said(visit).ifPresent(said -> model.put("said", messages.say(visit.language(), "person.said." + said)));
            model.put("links", new PeoplePage(messages, reader(visit), here.seen()).links(links.get(id)));
            model.put("revocable", links.containsKey(id));
            return html(visit, model, status);
        });
    }

    private static Optional<String> said(Visit visit) {
        return Optional.ofNullable(visit.context().request().getParam("said")).filter(SAID::contains);
    }

    private static Reader reader(Visit visit) {
        return new Reader(visit.language(), visit.zone());
    }

    private Future<?> ask(PeopleHere here, PersonId id, ChosenFields chosen, PersonForm seen, PersonForm now) {
        var model = PersonPage.of(messages, here).question(chosen, seen, now);
        model.put("heading", here.named(id));
        model.put("id", id.value());
        var page = templates.render("person-changed", here.visit().language(), model);
        here.visit().context().response().setStatusCode(409);
        return Answers.html(here.visit().context(), page);
    }

    /** The rows for roles: those of the person and an empty one, and one more each time that this is asked for. */
    private static int rows(Visit visit, PersonForm form) {
        var asked = visit.context().request().formAttributes();
        var shown = COUNT.matcher(Objects.requireNonNullElse(asked.get("rows"), "0"));
        var before = shown.matches() ? Integer.parseInt(shown.group()) : 0;
        var more = asked.contains("more") ? before + 1 : before;
        return Math.clamp(Math.max(more, form.eachRole().size() + 1), 1, PersonForm.MOST_ROLES);
    }

    private Future<?> html(Visit visit, Map<String, Object> model, int status) {
        visit.context().response().setStatusCode(status);
        return Answers.html(visit.context(), templates.render("person", visit.language(), model));
    }

    private MultiMap form(Visit visit) {
        visit.admit(PageRight.EXPORT_PEOPLE);
        if (!address.isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
        return visit.context().request().formAttributes();
    }

    private static PersonId id(Visit visit) {
        return new PersonId(Params.of(visit.context(), "id"));
    }
}
