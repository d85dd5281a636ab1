package org.tertulia.server.studio.people;

import org.tertulia.server.http.Routes;
import org.tertulia.server.invitations.InvitationServices;

/** The addresses of the people of an exchange. */
public final class PeopleRoutes {
    private static final String PEOPLE = "/x/:slug/people";
    private static final String IMPORT = PEOPLE + "/import";
    private static final String CHOSEN = PEOPLE + "/chosen";
    private static final String MERGE = PEOPLE + "/merge";
    private static final String NEW = PEOPLE + "/new";
    private static final String PERSON = PEOPLE + "/:id";

    private PeopleRoutes() {}

    public static void add(Routes.Shared shared, InvitationServices invitations) {
        var router = shared.router();
        var visits = shared.visits();
        var list = new PeoplePages(shared, invitations);
        var imports = new PeopleImportPages(shared, list);
        router.get(PEOPLE).handler(visits.awaited(list::show));
        router.get(PEOPLE + ".csv").handler(visits.awaited(list::export));
        router.get(IMPORT).handler(visits.awaited(visit -> PeoplePages.goThere(visit, "")));
        router.post(IMPORT).handler(visits.shown(imports::admit));
        router.post(IMPORT).handler(Routes.upload(Routes.MAX_LIST_BYTES)).handler(visits.awaited(imports::bringIn));
        var chosen = new ChosenPages(shared);
        router.post(CHOSEN).handler(visits.shown(chosen::admit));
        router.post(CHOSEN + "/revoke").handler(visits.shown(chosen::admit));
        router.post(CHOSEN).handler(Routes.upload(ChosenPages.MOST_BYTES)).handler(visits.awaited(chosen::ask));
        router.post(CHOSEN + "/revoke")
                .handler(Routes.upload(ChosenPages.MOST_BYTES))
                .handler(visits.awaited(chosen::revoke));
        router.get(MERGE).handler(visits.awaited(chosen::showTwo));
        router.post(MERGE).handler(Routes.form()).handler(visits.awaited(chosen::merge));
        var person = new PersonPages(shared, list);
        router.get(NEW).handler(visits.awaited(person::begin));
        router.post(NEW).handler(Routes.form()).handler(visits.awaited(person::add));
        router.get(PERSON).handler(visits.awaited(person::show));
        router.post(PERSON).handler(Routes.form()).handler(visits.awaited(person::change));
        router.post(PERSON + "/link").handler(Routes.form()).handler(visits.awaited(list::makeLink));
        router.post(PERSON + "/revoke").handler(Routes.form()).handler(visits.awaited(list::revokeLinks));
    }
}
