package org.tertulia.server.studio.privacy;

import io.vertx.ext.web.handler.BodyHandler;
import org.tertulia.server.http.Routes;
import org.tertulia.server.privacy.PrivacyStore;

/** The addresses of the privacy notice. */
public final class PrivacyRoutes {
    /** Six texts in several languages; a form writes a letter of another script with up to nine bytes. */
    private static final int MOST_BYTES = 1024 * 1024;

    private static final String FORM = "/x/:slug/studio/privacy";

    private PrivacyRoutes() {}

    public static void add(Routes.Shared shared, PrivacyStore notices) {
        var router = shared.router();
        var visits = shared.visits();
        var form = new PrivacyFormPages(shared, notices);
        var page = new PrivacyPages(shared, notices);
        router.get(FORM).handler(visits.awaited(form::show));
        router.post(FORM)
                .handler(BodyHandler.create(false).setBodyLimit(MOST_BYTES))
                .handler(visits.awaited(form::save));
        router.get("/x/:slug/privacy").handler(visits.awaited(page::show));
    }
}
