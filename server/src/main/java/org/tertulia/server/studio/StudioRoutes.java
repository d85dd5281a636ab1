package org.tertulia.server.studio;

import io.vertx.core.Future;
import java.util.UUID;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.importer.folder.FolderArchive;

/** The addresses of the studio. */
public final class StudioRoutes {
    /** Slightly more than a ZIP file may have, so that the form around it has room. */
    private static final long MOST_BYTES = FolderArchive.MOST_BYTES + 64 * 1024;

    private static final String STUDIO = "/x/:slug/studio";
    private static final String IMPORT = STUDIO + "/import";
    private static final String PLAN = STUDIO + "/imports/:plan";

    private StudioRoutes() {}

    /** Sends the browser to the page of a plan. */
    public static Future<?> goToPlan(Visit visit, UUID plan) {
        return PlanPages.goTo(visit, plan, "");
    }

    public static void add(Routes.Shared shared) {
        var router = shared.router();
        var visits = shared.visits();
        var files = new FilesPages(shared);
        var uploads = new UploadPages(shared, files);
        var plans = new PlanPages(shared);
        router.get(STUDIO + "/files").handler(visits.awaited(files::show));
        router.get(IMPORT).handler(visits.awaited(visit -> FilesPages.goThere(visit, "")));
        router.post(IMPORT).handler(visits.shown(uploads::admit));
        router.post(IMPORT).handler(Routes.upload(MOST_BYTES)).handler(visits.awaited(uploads::bringIn));
        router.get(PLAN).handler(visits.awaited(plans::show));
        router.post(PLAN + "/make").handler(Routes.form()).handler(visits.awaited(plans::make));
        router.post(PLAN + "/discard").handler(Routes.form()).handler(visits.awaited(plans::discard));
        router.post(PLAN + "/undo").handler(Routes.form()).handler(visits.awaited(plans::undo));
    }
}
