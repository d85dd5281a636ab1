package org.tertulia.server.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.server.exchanges.ExchangeImport.Imported;
import org.tertulia.server.exchanges.ImportReport;
import org.tertulia.server.identity.Purpose;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.ExchangeFolder;
import org.tertulia.server.importer.FolderArchive;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.server.importer.reading.Problem;

/** What the operator asks of a running Tertulia by command. The command has the keys of its data directory. */
final class OperatorPages {
    private static final int DONE = 200;
    private static final int REFUSED = 422;

    private final Vertx vertx;
    private final HttpServices services;

    OperatorPages(Vertx vertx, HttpServices services) {
        this.vertx = vertx;
        this.services = services;
    }

    /** Imports the folder of an exchange, sent as a ZIP file. Answers with lines for a terminal. */
    Future<?> bringIn(RoutingContext context) {
        admit(context.request());
        return received(context.request())
                .compose(archive ->
                        imported(archive).eventually(() -> vertx.fileSystem().delete(archive.toString())))
                .compose(report -> answer(context, report));
    }

    private void admit(HttpServerRequest request) {
        var header = String.valueOf(request.getHeader("Authorization"));
        var token = header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : "";
        if (services.tokens().verify(Purpose.OPERATOR, Purpose.IMPORT, token).isEmpty()) {
            throw new Refused(401);
        }
        var length = request.getHeader("Content-Length");
        if (length == null || !length.matches("[0-9]{1,12}") || Long.parseLong(length) > FolderArchive.MOST_BYTES) {
            throw new Refused(413);
        }
    }

    private Future<Path> received(HttpServerRequest request) {
        request.pause();
        return vertx.fileSystem()
                .createTempFile("import", ".zip")
                .compose(name -> vertx.fileSystem()
                        .open(name, new OpenOptions().setWrite(true))
                        .compose(request::pipeTo)
                        .map(done -> Path.of(name))
                        .recover(cut -> vertx.fileSystem().delete(name).compose(gone -> Future.failedFuture(cut))));
    }

    /** An import waits for many answers, one after the other, so it has its own thread. */
    private Future<Report> imported(Path archive) {
        var loop = vertx.getOrCreateContext();
        var report = Promise.<Report>promise();
        Thread.ofVirtual().name("import").start(() -> {
            var done = Future.<Void>succeededFuture().map(started -> report(archive));
            loop.runOnContext(back -> done.onComplete(report));
        });
        return report.future();
    }

    /** One import at a time. */
    private synchronized Report report(Path archive) {
        try {
            return switch (ExchangeFolder.readArchive(archive)) {
                case FolderReading.Broken(var problems) -> new Report(REFUSED, said(problems));
                case FolderReading.Whole whole -> taken(whole);
            };
        } catch (IllegalArgumentException refused) {
            return new Report(REFUSED, List.of(String.valueOf(refused.getMessage())));
        }
    }

    private Report taken(FolderReading.Whole whole) {
        var now = services.clock().millis();
        var exchange = whole.exchange();
        var imported = services.imports().take(exchange, new Anchor(now, now, 1));
        var lines = Stream.of(
                said(whole.warningsAt(now)), ImportReport.lines(exchange.slug(), imported), links(exchange, imported));
        return new Report(DONE, lines.flatMap(List::stream).toList());
    }

    private List<String> links(ExchangeFile exchange, Imported imported) {
        return imported.isNew()
                ? Stream.concat(
                                Stream.of(ImportReport.LINKS),
                                services.linksToOrganisers().apply(exchange.slug()).stream())
                        .toList()
                : List.of();
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    private static Future<Void> answer(RoutingContext context, Report report) {
        context.response().setStatusCode(report.status());
        return Answers.text(context, String.join("\n", report.lines()) + "\n");
    }

    private record Report(int status, List<String> lines) {}
}
