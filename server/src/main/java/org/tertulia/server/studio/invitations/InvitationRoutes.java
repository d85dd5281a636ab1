package org.tertulia.server.studio.invitations;

import io.vertx.ext.web.handler.BodyHandler;
import org.tertulia.server.http.Routes;
import org.tertulia.server.invitations.InvitationServices;
import org.tertulia.server.studio.privacy.PrivacyRoutes;

/** The addresses of the invitations, and of the privacy notice that comes before them. */
public final class InvitationRoutes {
    /** A form with as many people as a form may have fields, or with one long text. */
    private static final int MOST_BYTES = 256 * 1024;

    private static final String LIST = "/x/:slug/studio/invitations";
    private static final String TEXT = LIST + "/texts/:kind/:language";
    private static final String MAILINGS = LIST + "/mailings";

    private InvitationRoutes() {}

    public static void add(Routes.Shared shared, InvitationServices services) {
        PrivacyRoutes.add(shared, services.notices());
        var router = shared.router();
        var visits = shared.visits();
        var people = new InvitationList(shared, services);
        var list = new InvitationPages(shared, services, people);
        var files = new LinkFilePages(shared, services, people, list);
        var texts = new MailTextPages(shared, services);
        var mailings = new MailingPages(shared, services, people, list);
        router.get(LIST).handler(visits.awaited(list::show));
        router.post(LIST + "/file").handler(form()).handler(visits.awaited(files::mailMerge));
        router.post(LIST + "/letters").handler(form()).handler(visits.awaited(files::letters));
        router.get(TEXT).handler(visits.awaited(texts::show));
        router.post(TEXT).handler(form()).handler(visits.awaited(texts::save));
        router.post(MAILINGS).handler(form()).handler(visits.awaited(mailings::plan));
        router.get(MAILINGS + "/:mailing").handler(visits.awaited(mailings::show));
        router.post(MAILINGS + "/:mailing/send").handler(form()).handler(visits.awaited(mailings::send));
        router.post(MAILINGS + "/:mailing/discard").handler(form()).handler(visits.awaited(mailings::discard));
    }

    private static BodyHandler form() {
        return BodyHandler.create(false).setBodyLimit(MOST_BYTES);
    }
}
