package org.tertulia.server.studio.exchanges;

import org.tertulia.server.http.Routes;
import org.tertulia.server.rehearsal.Rehearsals;

/** The addresses of the studio of all exchanges, and of what an exchange is as a whole. */
public final class ExchangesRoutes {
    private static final String STUDIO = "/studio";
    private static final String NEW = STUDIO + "/new";
    private static final String MAKING = STUDIO + "/making/:plan";
    private static final String OF_ONE = "/x/:slug/studio";

    private ExchangesRoutes() {}

    public static void add(Routes.Shared shared, Rehearsals rehearsals) {
        var router = shared.router();
        var visits = shared.visits();
        var list = new ExchangesPages(shared);
        var fresh = new NewExchangePages(shared);
        var making = new MakingPages(shared);
        router.get(STUDIO).handler(OrganiserVisit.awaited(visits, list::show));
        router.get(NEW).handler(OrganiserVisit.awaited(visits, fresh::ask));
        router.post(NEW).handler(Routes.form()).handler(OrganiserVisit.awaited(visits, fresh::make));
        router.get(MAKING).handler(OrganiserVisit.awaited(visits, making::show));
        router.post(MAKING).handler(Routes.form()).handler(OrganiserVisit.awaited(visits, making::enter));
        var overview = new OverviewPages(shared, rehearsals);
        router.get(OF_ONE).handler(visits.awaited(overview::show));
        var rehearsal = new RehearsalPages(shared, rehearsals);
        router.post(OF_ONE + "/rehearse").handler(Routes.form()).handler(visits.awaited(rehearsal::copy));
        router.post(OF_ONE + "/rehearsal").handler(Routes.form()).handler(visits.awaited(rehearsal::play));
        var status = new StatusPages(shared);
        var deletion = new DeletePages(shared);
        router.post(OF_ONE + "/status").handler(Routes.form()).handler(visits.awaited(status::change));
        router.get(OF_ONE + "/delete").handler(visits.awaited(deletion::ask));
        router.post(OF_ONE + "/delete").handler(Routes.form()).handler(visits.awaited(deletion::delete));
    }
}
