package org.tertulia.server.http;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import org.tertulia.server.pages.Messages;
import org.tertulia.server.pages.Site;
import org.tertulia.server.pages.Templates;

/** Every address there is, and who answers it. */
public final class Routes {
    private static final long MAX_FORM_BYTES = 64 * 1024;

    private final House house;
    private final Router router;
    private final Messages messages = Messages.load();
    private final Site site = Site.load();
    private final Templates templates = Templates.load(messages, site);
    private final SessionCookie cookie;
    private final Visits visits;

    private Routes(Vertx vertx, House house) {
        this.house = house;
        this.router = Router.router(vertx);
        this.cookie = new SessionCookie(house.address());
        this.visits = new Visits(house.exchanges(), house.sessions(), cookie);
    }

    public static Router of(Vertx vertx, House house) {
        var routes = new Routes(vertx, house);
        routes.everywhere();
        routes.open();
        routes.join();
        routes.live();
        return routes.router;
    }

    private void everywhere() {
        var failures = new Failures(templates, messages);
        router.route().handler(new SecurityHeaders(house.address())).failureHandler(failures);
        for (int status : new int[] {400, 404, 405, 413, 415}) {
            router.errorHandler(status, failures);
        }
    }

    private void open() {
        var pages = new PublicPages(house.exchanges(), templates);
        router.get("/").handler(pages::home);
        router.get("/health").handler(this::health);
        router.get("/assets/:name").handler(new Assets());
        router.get("/x/:slug").handler(visits.shown(pages::exchange));
        router.get("/x/:slug/practices/:id").handler(visits.shown(pages::practice));
    }

    private void join() {
        var pages = new JoinPages(house.people(), house.sessions(), cookie, house.address(), templates, messages);
        router.get("/x/:slug/join/:token").handler(visits.awaited(pages::show));
        router.post("/x/:slug/join/:token").handler(form()).handler(visits.awaited(pages::enter));
    }

    private void live() {
        var pages = new LivePages(site, templates, messages, house.people());
        for (var name : LivePages.names()) {
            router.get("/x/:slug/" + name).handler(visits.awaited(pages.page(name)));
        }
        router.get("/x/:slug/text").handler(visits.shown(pages::text));
        var door = new SocketDoor(house.address(), house.sessions(), house.tokens(), house.clock());
        router.get("/x/:slug/socket").handler(visits.awaited(door::open));
    }

    private void health(RoutingContext context) {
        house.health().get().onSuccess(well -> Answers.text(context, "ok")).onFailure(ill -> context.fail(503, ill));
    }

    private static BodyHandler form() {
        return BodyHandler.create(false).setBodyLimit(MAX_FORM_BYTES);
    }
}
