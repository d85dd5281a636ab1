package org.tertulia.server.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.tertulia.posters.practices.PosterId;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.exporter.folder.FolderExport;
import org.tertulia.server.exporter.folder.WorkbookExport;
import org.tertulia.server.files.PosterFiles;
import org.tertulia.server.files.pages.DrawnPoster;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.pages.SeenPeople;
import org.tertulia.server.parts.PageRight;

/** The whole exchange as files for its organisers. */
final class ExportPages {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int WRITTEN_AT_ONCE = 4;

    private final Semaphore writing = new Semaphore(WRITTEN_AT_ONCE);
    private final Vertx vertx;
    private final PeopleStore people;
    private final PosterFiles posters;
    private final AuditStore audit;

    ExportPages(Vertx vertx, PeopleStore people, PosterFiles posters, AuditStore audit) {
        this.vertx = vertx;
        this.people = people;
        this.posters = posters;
        this.audit = audit;
    }

    /** Something that can be written to a file. */
    @FunctionalInterface
    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    /** The folder of the exchange, as an import reads it. */
    Future<?> folder(Visit visit) {
        visit.admit(PageRight.EXPORT_PEOPLE);
        var export = new FolderExport(visit.exchange().content(), known(visit), this::drawn);
        return keep(visit, AuditedAct.FOLDER_TAKEN)
                .compose(kept -> written(export::write))
                .compose(file -> send(visit, file, ".zip", "application/zip"));
    }

    /** The same without posters, as a workbook. */
    Future<?> workbook(Visit visit) {
        visit.admit(PageRight.EXPORT_PEOPLE);
        var export = new WorkbookExport(visit.exchange().content(), known(visit));
        return keep(visit, AuditedAct.WORKBOOK_TAKEN)
                .compose(kept -> written(export::write))
                .compose(file -> send(visit, file, ".xlsx", WORKBOOK));
    }

    private List<KnownPerson> known(Visit visit) {
        var seen = visit.exchange().seenBy(visit.signedIn().person().id());
        return SeenPeople.of(visit.exchange().slug(), people, seen);
    }

    private Future<Void> keep(Visit visit, AuditedAct act) {
        return audit.keep(visit.exchange().slug(), visit.signedIn().person().id(), act, "");
    }

    private DrawnPoster drawn(PosterId poster) {
        return posters.drawn(poster).await();
    }

    /** A file that waits for the images of posters has its own thread. */
    private Future<Path> written(Written content) {
        if (!writing.tryAcquire()) {
            throw new Refused(503);
        }
        var loop = vertx.getOrCreateContext();
        var file = Promise.<Path>promise();
        Thread.ofVirtual().name("export").start(() -> {
            var done = Future.<Void>succeededFuture().map(started -> write(content));
            loop.runOnContext(back -> done.onComplete(file));
        });
        return file.future().onComplete(done -> writing.release());
    }

    private static Path write(Written content) {
        try {
            var file = Files.createTempFile("export", null);
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.to(out);
            }
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Future<?> send(Visit visit, Path file, String ending, String type) {
        var name = visit.exchange().slug() + ending;
        return visit.context()
                .response()
                .putHeader("Content-Type", type)
                .putHeader("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .sendFile(file.toString())
                .eventually(() -> vertx.fileSystem().delete(file.toString()));
    }
}
