package org.tertulia.server.studio.practices;

import org.tertulia.server.http.Routes;

/** The addresses of the practices in the studio. */
public final class StudioPracticesRoutes {
    private static final String PRACTICES = "/x/:slug/studio/practices";
    /** Three long texts, each also as it was seen; a form encodes most letters of other scripts as nine bytes. */
    private static final int MOST_BYTES = 512 * 1024;

    private static final String NEW = PRACTICES + "/new";
    private static final String ONE = PRACTICES + "/:id";

    private StudioPracticesRoutes() {}

    public static void add(Routes.Shared shared) {
        var router = shared.router();
        var visits = shared.visits();
        var list = new PracticesPages(shared);
        var form = new PracticePages(shared);
        router.get(PRACTICES).handler(visits.awaited(list::show));
        router.get(NEW).handler(visits.awaited(form::begin));
        router.post(NEW).handler(Routes.form(MOST_BYTES)).handler(visits.awaited(form::add));
        router.get(ONE).handler(visits.awaited(form::show));
        router.post(ONE).handler(Routes.form(MOST_BYTES)).handler(visits.awaited(form::change));
        router.post(ONE + "/lock").handler(Routes.form()).handler(visits.awaited(list::lock));
        router.post(ONE + "/unlock").handler(Routes.form()).handler(visits.awaited(list::unlock));
        router.post(ONE + "/withdraw").handler(Routes.form()).handler(visits.awaited(list::withdraw));
    }
}
