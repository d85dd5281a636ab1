package org.tertulia.server.calendars;

import org.tertulia.server.http.Routes;
import org.tertulia.server.identity.CalendarLinkStore;

/** The addresses of a person's own calendar. */
public final class CalendarRoutes {
    private static final String OWN = "/x/:slug/calendar";

    private CalendarRoutes() {}

    public static void add(Routes.Shared shared, CalendarLinkStore links) {
        var router = shared.router();
        var visits = shared.visits();
        var pages = new CalendarPages(shared, links);
        router.get(OWN).handler(visits.awaited(pages::show));
        router.post(OWN).handler(Routes.form()).handler(visits.awaited(pages::make));
        router.post(OWN + "/end").handler(Routes.form()).handler(visits.awaited(pages::end));
        router.get(OWN + "/:file").handler(visits.awaited(pages::feed));
    }
}
