package org.tertulia.server.studio;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.UUID;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.Params;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.imports.Begun;
import org.tertulia.server.imports.ImportPlan;
import org.tertulia.server.imports.Making;
import org.tertulia.server.imports.Previews;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;

/** The page of one import or undo: what it would change, how far it is, and what it has changed. */
final class PlanPages {
    private final Vertx vertx;
    private final Previews previews;
    private final PublicAddress address;
    private final ImportWords words;
    private final Templates templates;

    PlanPages(Routes.Shared shared) {
        this.vertx = shared.vertx();
        this.previews = shared.services().previews();
        this.address = shared.services().address();
        this.words = new ImportWords(shared.messages(), shared.services().people());
        this.templates = shared.templates();
    }

    /** Sends the browser to the page of a plan, in the language that it reads now. */
    static Future<?> goTo(Visit visit, UUID plan, String more) {
        return Answers.goTo(
                visit.context(),
                "/x/" + visit.exchange().slug() + "/studio/imports/" + plan + "?lang="
                        + visit.language().tag() + more);
    }

    Future<?> show(Visit visit) {
        return plan(visit)
                .compose(previews::shown)
                .compose(shown -> Answers.html(
                        visit.context(), templates.render("plan", visit.language(), words.of(visit, shown))));
    }

    Future<?> make(Visit visit) {
        check(visit);
        var organiser = visit.signedIn().person().id();
        return plan(visit)
                .compose(plan -> Aside.call(vertx, () -> previews.make(plan, organiser))
                        .compose(made -> goTo(visit, plan.id(), said(made))));
    }

    private static String said(Making made) {
        return switch (made) {
            case BEGUN, OVER -> "";
            case CHANGED -> "&said=changed";
            case UNDER_WAY -> "&said=under-way";
            case OWN_RIGHT -> "&said=own-right";
        };
    }

    Future<?> discard(Visit visit) {
        check(visit);
        return plan(visit).compose(previews::discard).compose(done -> FilesPages.goThere(visit, "&said=discarded"));
    }

    Future<?> undo(Visit visit) {
        check(visit);
        var organiser = visit.signedIn().person().id();
        return plan(visit)
                .compose(plan -> Aside.call(vertx, () -> previews.undo(plan, organiser))
                        .compose(begun -> undoing(visit, plan, begun)));
    }

    private static Future<?> undoing(Visit visit, ImportPlan plan, Begun begun) {
        return switch (begun) {
            case Begun.Yes(var undo) -> goTo(visit, undo, "");
            case Begun.UnderWay _ -> goTo(visit, plan.id(), "&said=under-way");
            case Begun.No _ -> goTo(visit, plan.id(), "&said=no-undo");
        };
    }

    private void check(Visit visit) {
        visit.admit(PageRight.STUDIO);
        if (!address.isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
    }

    /** The plan of the address. Plans of other exchanges are not found. */
    private Future<ImportPlan> plan(Visit visit) {
        visit.admit(PageRight.STUDIO);
        return previews.find(visit.exchange().slug(), Params.id(visit.context(), "plan"))
                .map(found -> found.orElseThrow(() -> new Refused(404)));
    }
}
