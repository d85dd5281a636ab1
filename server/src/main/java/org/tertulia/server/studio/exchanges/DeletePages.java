package org.tertulia.server.studio.exchanges;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.deletion.Deletions;
import org.tertulia.server.exchanges.ExchangeStatus;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;

/** Deletes an exchange, after the organiser has read what goes with it and has typed its name. */
final class DeletePages {
    private final Deletions deletions;
    private final PeopleStore people;
    private final AuditStore audit;
    private final PublicAddress address;
    private final Templates templates;
    private final Messages messages;

    DeletePages(Routes.Shared shared) {
        this.deletions = shared.services().deletions();
        this.people = shared.services().people();
        this.audit = shared.services().audit();
        this.address = shared.services().address();
        this.templates = shared.templates();
        this.messages = shared.messages();
    }

    Future<?> ask(Visit visit) {
        check(visit);
        return show(visit, Map.of());
    }

    /** Only drafts and archived exchanges can be deleted, and none that others may cite. */
    private static void check(Visit visit) {
        visit.admit(PageRight.STUDIO);
        if (!canBeDeleted(visit)) {
            throw new Refused(409, "error.not-deleted");
        }
    }

    static boolean canBeDeleted(Visit visit) {
        var status = visit.exchange().status();
        return (status == ExchangeStatus.DRAFT || status == ExchangeStatus.ARCHIVED)
                && !visit.exchange().isSample()
                && !Deletions.hasPublished(visit.exchange());
    }

    Future<?> delete(Visit visit) {
        check(visit);
        var form = visit.context().request();
        if (!address.isOurForm(form)) {
            throw new Refused(403);
        }
        var slug = visit.exchange().slug();
        var typed =
                Objects.requireNonNullElse(form.getFormAttribute("slug"), "").strip();
        if (!typed.equals(slug)) {
            visit.context().response().setStatusCode(422);
            return show(visit, Map.of("typed", typed, "wrong", messages.say(visit.language(), "delete.wrong")));
        }
        return audit.keep(slug, visit.signedIn().person().id(), AuditedAct.EXCHANGE_DELETED, "")
                .compose(kept -> deletions.delete(visit.exchange()))
                .compose(deleted -> deleted
                        ? Answers.goTo(
                                visit.context(),
                                "/studio?lang=" + visit.language().tag() + "&said=deleted")
                        : Future.failedFuture(new Refused(409)));
    }

    private Future<?> show(Visit visit, Map<String, String> more) {
        var content = visit.exchange().content();
        var model = new HashMap<String, Object>(more);
        model.put("heading", messages.say(visit.language(), "delete.title"));
        model.put("exchange", visit.title());
        model.put("slug", content.slug());
        model.put("people", people.ofExchange(content.slug()).size());
        model.put("practices", content.practices().size());
        return Answers.html(visit.context(), templates.render("delete", visit.language(), model));
    }
}
