package org.tertulia.server.blocks;

import org.tertulia.server.http.Routes;

/** The addresses of the library of blocks. */
public final class BlockRoutes {
    private static final String BLOCKS = "/x/:slug/studio/blocks";

    private BlockRoutes() {}

    public static void add(Routes.Shared shared, BlockStore store) {
        var router = shared.router();
        var visits = shared.visits();
        var pages = new BlockPages(shared, store);
        router.get(BLOCKS + ".json").handler(visits.awaited(pages::list));
        router.post(BLOCKS).handler(Routes.form()).handler(visits.awaited(pages::keep));
        router.post(BLOCKS + "/:block/delete").handler(Routes.form()).handler(visits.awaited(pages::remove));
    }
}
