package org.tertulia.server.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.identity.Purpose;
import org.tertulia.server.importer.ExchangeFolder;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.server.importer.folder.FolderArchive;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.imports.Begun;
import org.tertulia.server.imports.ImportReport;
import org.tertulia.server.imports.ImportStatus;

/**
 * What the operator asks of a running Tertulia by command. The command has the keys of its data directory. An import and an
 * undo are only begun; the command then asks how far they are.
 */
final class OperatorPages {
    private static final Logger LOG = LoggerFactory.getLogger(OperatorPages.class);
    private static final int DONE = 200;
    private static final int UNDER_WAY = 202;
    private static final int REFUSED = 422;

    private final Vertx vertx;
    private final HttpServices services;

    OperatorPages(Vertx vertx, HttpServices services) {
        this.vertx = vertx;
        this.services = services;
    }

    /** Begins to import the folder of an exchange, sent as a ZIP file. */
    Future<?> bringIn(RoutingContext context) {
        admit(context.request());
        limit(context.request());
        return received(context.request())
                .compose(archive -> answered(context, answer -> {
                    try {
                        bringIn(archive, answer);
                    } finally {
                        vertx.fileSystem().delete(archive.toString()).await();
                    }
                }));
    }

    /** Begins to take back the last import of an exchange. */
    Future<?> undo(RoutingContext context) {
        admit(context.request());
        var slug = Params.of(context, "slug");
        return answered(
                context,
                answer -> answer.complete(begun(services.imports().undo(slug, null, PersonId.ENGINE), List.of())));
    }

    /** How far an import or an undo is. */
    Future<?> status(RoutingContext context) {
        admit(context.request());
        var plan = Params.id(context, "plan");
        return answered(context, answer -> answer.complete(report(known(plan))));
    }

    /** New links for the organisers of an exchange that came with this import. */
    Future<?> links(RoutingContext context) {
        admit(context.request());
        var plan = Params.id(context, "plan");
        return answered(context, answer -> answer.complete(links(known(plan))));
    }

    private void admit(HttpServerRequest request) {
        var header = String.valueOf(request.getHeader("Authorization"));
        var token = header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : "";
        if (services.tokens().verify(Purpose.OPERATOR, Purpose.IMPORT, token).isEmpty()) {
            throw new Refused(401);
        }
    }

    private static void limit(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        if (length == null || !length.matches("[0-9]{1,12}") || Long.parseLong(length) > FolderArchive.MOST_BYTES) {
            throw new Refused(413);
        }
    }

    private ImportStatus known(UUID plan) {
        return services.imports().status(plan).orElseThrow(() -> new Refused(404));
    }

    /** A connection may be cut before the file is open; nobody would be told of that later. */
    private Future<Path> received(HttpServerRequest request) {
        var cut = Promise.<Void>promise();
        request.pause().exceptionHandler(cut::tryFail);
        return vertx.fileSystem()
                .createTempFile("import", ".zip")
                .compose(name -> vertx.fileSystem()
                        .open(name, new OpenOptions().setWrite(true))
                        .compose(file -> cut.future().failed()
                                ? file.close().compose(closed -> cut.future())
                                : request.pipeTo(file))
                        .map(done -> Path.of(name))
                        .recover(failure ->
                                vertx.fileSystem().delete(name).compose(gone -> Future.failedFuture(failure))));
    }

    /** Reads a folder and answers. The posters are drawn after the answer. */
    private void bringIn(Path archive, Promise<Report> answer) {
        switch (ExchangeFolder.readArchive(archive)) {
            case FolderReading.Broken(var problems) -> answer.complete(new Report(REFUSED, said(problems), null));
            case FolderReading.Whole whole -> {
                var begun = services.imports().begin(whole.exchange());
                var now = services.clock().millis();
                answer.complete(begun(begun, said(whole.warningsAt(now))));
                if (begun instanceof Begun.Yes(var plan)) {
                    services.imports().prepare(plan, whole.exchange());
                }
            }
        }
    }

    private static Report begun(Begun begun, List<String> lines) {
        return switch (begun) {
            case Begun.Yes(var plan) -> new Report(UNDER_WAY, lines, plan);
            case Begun.Not not -> new Report(REFUSED, List.of(not.why()), null);
        };
    }

    private static Report report(ImportStatus status) {
        return switch (status) {
            case ImportStatus.Preparing(var done, var posters) ->
                new Report(UNDER_WAY, List.of("%d of %d posters are drawn.".formatted(done, posters)), null);
            case ImportStatus.Running(var done, var changes) ->
                new Report(UNDER_WAY, List.of("%d of %d changes are made.".formatted(done, changes)), null);
            case ImportStatus.Over over -> new Report(over.done() ? DONE : REFUSED, over.lines(), null);
        };
    }

    private Report links(ImportStatus status) {
        var lines = new ArrayList<String>();
        if (status instanceof ImportStatus.Over over && over.done() && over.isNew()) {
            lines.add(ImportReport.LINKS);
            lines.addAll(services.linksToOrganisers().apply(over.exchange()));
        }
        return new Report(DONE, List.copyOf(lines), null);
    }

    /** Works on a thread that may wait. What is done after the answer does not change it. */
    private Future<Void> answered(RoutingContext context, Consumer<Promise<Report>> work) {
        var loop = vertx.getOrCreateContext();
        var answer = Promise.<Report>promise();
        Thread.ofVirtual().name("operator").start(() -> {
            try {
                work.accept(answer);
            } catch (IllegalArgumentException refused) {
                answer.tryComplete(new Report(REFUSED, List.of(String.valueOf(refused.getMessage())), null));
            } catch (RuntimeException failure) {
                if (!answer.tryFail(failure)) {
                    LOG.error("the work for an operator failed after its answer", failure);
                }
            }
        });
        var back = Promise.<Report>promise();
        answer.future().onComplete(done -> loop.runOnContext(here -> back.handle(done)));
        return back.future().compose(report -> answer(context, report));
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    private static Future<Void> answer(RoutingContext context, Report report) {
        context.response().setStatusCode(report.status());
        if (report.begun() != null) {
            context.response().putHeader("Location", "/operator/imports/" + report.begun());
        }
        return Answers.text(context, String.join("\n", report.lines()) + "\n");
    }

    /** @param begun the plan that was begun, if any */
    private record Report(
            int status, List<String> lines, @Nullable UUID begun) {}
}
