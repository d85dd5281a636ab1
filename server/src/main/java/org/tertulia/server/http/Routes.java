package org.tertulia.server.http;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;
import java.util.function.Consumer;
import org.tertulia.server.files.PosterFiles;
import org.tertulia.server.files.PosterPieces;
import org.tertulia.server.importer.tables.TableFile;
import org.tertulia.server.importer.text.FileText;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.PageWords;
import org.tertulia.server.pages.Site;
import org.tertulia.server.pages.Templates;

/** All addresses and their handlers. */
public final class Routes {
    private static final int MAX_FORM_BYTES = 64 * 1024;

    /** Slightly more than a poster may have, so that the reader gets the poster's own refusal. */
    private static final int MAX_POSTER_BYTES = PosterFiles.MOST_BYTES + MAX_FORM_BYTES;

    /**
     * A list as text or as a spreadsheet, and the corrections. A form encodes each byte that is not a letter or digit as
     * three bytes.
     */
    public static final int MAX_LIST_BYTES = 3 * FileText.MOST_BYTES + TableFile.MOST_BYTES + MAX_FORM_BYTES;

    /** The form of an import has a field for each cell that can be corrected. */
    static final int MAX_FORM_FIELDS = 2048;

    private final HttpServices services;
    private final Router router;
    private final Messages messages = Messages.load();
    private final Site site = Site.load();
    private final Templates templates = Templates.load(messages, site);
    private final SessionCookie cookie;
    private final Visits visits;

    private Routes(Vertx vertx, HttpServices services) {
        this.services = services;
        this.router = Router.router(vertx);
        this.cookie = new SessionCookie(services.address());
        this.visits = new Visits(services.exchanges(), services.sessions(), services.settings(), cookie);
    }

    /** What the pages of other packages use too. */
    public record Shared(
            Vertx vertx, Router router, HttpServices services, Visits visits, Templates templates, Messages messages) {}

    /**
     * All addresses.
     *
     * @param others add the pages of other packages
     */
    public static Router of(Vertx vertx, HttpServices services, List<Consumer<Shared>> others) {
        var routes = new Routes(vertx, services);
        routes.everywhere();
        routes.open(vertx);
        routes.join();
        routes.live();
        routes.briefs(vertx);
        routes.organisers();
        routes.exports(vertx);
        routes.posters(vertx);
        routes.operator(vertx);
        var shared = new Shared(vertx, routes.router, services, routes.visits, routes.templates, routes.messages);
        others.forEach(pages -> pages.accept(shared));
        return routes.router;
    }

    private void everywhere() {
        var failures = new Failures(templates, messages, services.settings());
        router.route()
                .handler(new SecurityHeaders(services.address()))
                .handler(new AddressLimits(services.address(), System::nanoTime))
                .handler(Params::check)
                .failureHandler(failures);
        for (int status : new int[] {400, 403, 404, 405, 413, 415, 500, 503}) {
            router.errorHandler(status, failures);
        }
    }

    private void open(Vertx vertx) {
        var words = new PageWords(messages, services.people());
        var pages = new PublicPages(services.exchanges(), services.settings(), templates, words);
        var assets = new Assets();
        router.get("/").handler(pages::home);
        router.get("/health").handler(this::health);
        router.get("/assets/:name").handler(assets::asset);
        router.get("/worker.js").handler(assets::worker);
        router.get("/version").handler(context -> Answers.text(context, site.version()));
        router.get("/x/:slug").handler(visits.shownToAll(pages::exchange));
        router.get("/x/:slug/practices/:id").handler(visits.shownToAll(pages::practice));
        var files = new ProgrammeFiles(vertx, services);
        router.get("/x/:slug/programme.ics").handler(visits.awaitedByAll(files::calendar));
        router.get("/x/:slug/sessions/:id/session.ics").handler(visits.awaitedByAll(files::session));
        router.get("/x/:slug/schedule.json").handler(visits.awaitedByAll(files::schedule));
    }

    private void join() {
        var pages =
                new JoinPages(services.people(), services.sessions(), cookie, services.address(), templates, messages);
        router.get("/x/:slug/join/:token").handler(visits.awaited(pages::show));
        router.post("/x/:slug/join/:token").handler(form()).handler(visits.awaited(pages::enter));
        router.post("/x/:slug/leave").handler(form()).handler(visits.awaited(pages::leave));
    }

    private void live() {
        var pages = new LivePages(site, templates, new PageWords(messages, services.people()), services.settings());
        for (var name : LivePages.names()) {
            router.get("/x/:slug/" + LivePages.path(name)).handler(visits.shown(pages.page(name)));
        }
        router.get("/x/:slug/text").handler(visits.shown(pages::text));
        router.get("/x/:slug/app.webmanifest").handler(visits.shown(pages::installed));
        var door = new SocketDoor(
                services.address(), services.exchanges(), services.sessions(), services.tokens(), services.clock());
        router.get("/x/:slug/socket").handler(visits.awaited(door::open));
    }

    private void briefs(Vertx vertx) {
        var pages = new BriefPages(vertx, templates, messages, services.tokens());
        router.get("/x/:slug/brief/preview").handler(visits.shown(pages::preview));
        router.get("/x/:slug/brief/preview.docx").handler(visits.awaited(pages::takePreview));
        router.getWithRegex("/x/(?<slug>[^/]+)/briefs/(?<version>[0-9]+\\.docx)")
                .handler(visits.awaited(pages::take));
        router.getWithRegex("/x/(?<slug>[^/]+)/briefs/(?<version>[0-9]+\\.csv)").handler(visits.shown(pages::rows));
        router.get("/x/:slug/briefs/:version").handler(visits.shown(pages::read));
    }

    private void posters(Vertx vertx) {
        var pieces = new PosterPieces(vertx, services.posters(), services.clock());
        var pages = new PosterPages(services.posters(), pieces, services.people(), services.address());
        router.get("/x/:slug/posters/:poster/:page/:size").handler(visits.awaitedByAll(pages::page));
        router.get("/x/:slug/photos/:id/:photo").handler(visits.awaitedByAll(pages::photo));
        var poster = "/x/:slug/practices/:id/poster";
        router.post(poster).handler(visits.shown(pages::admit));
        router.post(poster).handler(upload(MAX_POSTER_BYTES)).handler(visits.awaited(pages::bring));
        router.post(poster + "/pieces").handler(visits.shown(pages::admitPiece));
        router.post(poster + "/pieces")
                .handler(form(PosterPieces.MOST_BYTES_OF_A_PIECE))
                .handler(visits.awaited(pages::bringPiece));
    }

    private void organisers() {
        var settings =
                new SettingsPages(services.settings(), services.audit(), services.address(), templates, messages);
        var audit = new AuditPages(services.audit(), services.people(), templates, messages);
        router.get("/x/:slug/settings").handler(visits.awaited(settings::show));
        router.post("/x/:slug/settings").handler(form()).handler(visits.awaited(settings::change));
        router.get("/x/:slug/audit").handler(visits.awaited(audit::show));
    }

    private void exports(Vertx vertx) {
        var pages = new ExportPages(vertx, services.people(), services.posters(), services.audit());
        router.get("/x/:slug/exchange.zip").handler(visits.awaited(pages::folder));
        router.get("/x/:slug/exchange.xlsx").handler(visits.awaited(pages::workbook));
    }

    private void operator(Vertx vertx) {
        var pages = new OperatorPages(vertx, services);
        router.post("/operator/import")
                .handler(context -> pages.bringIn(context).onFailure(context::fail));
        router.post("/operator/undo/:slug")
                .handler(context -> pages.undo(context).onFailure(context::fail));
        router.get("/operator/imports/:plan")
                .handler(context -> pages.status(context).onFailure(context::fail));
        router.post("/operator/imports/:plan/links")
                .handler(context -> pages.links(context).onFailure(context::fail));
    }

    private void health(RoutingContext context) {
        services.health().get().compose(well -> Answers.text(context, "ok")).onFailure(ill -> context.fail(503, ill));
    }

    /** A form with files. They are deleted when the answer is sent. */
    public static BodyHandler upload(long mostBytes) {
        return BodyHandler.create(System.getProperty("java.io.tmpdir"))
                .setBodyLimit(mostBytes)
                .setDeleteUploadedFilesOnEnd(true);
    }

    /** A form with a few fields. */
    public static BodyHandler form() {
        return form(MAX_FORM_BYTES);
    }

    /** A form with long texts. */
    public static BodyHandler form(int mostBytes) {
        return BodyHandler.create(false).setBodyLimit(mostBytes);
    }
}
