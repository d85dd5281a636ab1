package org.tertulia.server.studio;

import org.tertulia.server.http.Routes;
import org.tertulia.server.importer.folder.FolderArchive;

/** The addresses of the studio. */
public final class StudioRoutes {
    /** Slightly more than a ZIP file may have, so that the form around it has room. */
    private static final long MOST_BYTES = FolderArchive.MOST_BYTES + 64 * 1024;

    private static final String STUDIO = "/x/:slug/studio";
    private static final String IMPORT = STUDIO + "/import";
    private static final String PLAN = STUDIO + "/imports/:plan";

    private StudioRoutes() {}

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
