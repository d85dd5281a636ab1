package org.tertulia.server.studio;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.ext.web.FileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.imports.Previews;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;
import org.tertulia.sessions.programme.Programme;

/** Takes a file from an organiser. It is read, and compared with the exchange; nothing is changed. */
final class UploadPages {
    private static final int READ_AT_ONCE = 4;

    private final Semaphore reading = new Semaphore(READ_AT_ONCE);
    private final Vertx vertx;
    private final Previews previews;
    private final InstantSource clock;
    private final PublicAddress address;
    private final FilesPages files;
    private final ImportWords words;
    private final Templates templates;

    UploadPages(Routes.Shared shared, FilesPages files) {
        this.vertx = shared.vertx();
        this.previews = shared.services().previews();
        this.clock = shared.services().clock();
        this.address = shared.services().address();
        this.files = files;
        this.words = new ImportWords(shared.messages(), shared.services().people());
        this.templates = shared.templates();
    }

    /** Checks the right before it takes the file, because the file may be large. */
    void admit(Visit visit) {
        visit.admit(PageRight.STUDIO);
        if (!address.isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
        visit.context().next();
    }

    Future<?> bringIn(Visit visit) {
        return visit.context().fileUploads().stream()
                .filter(upload -> upload.size() > 0)
                .findFirst()
                .<Future<?>>map(upload -> bringIn(visit, upload))
                .orElseGet(() -> files.showWrong(visit, "studio.file.none"));
    }

    /** What became of a file. */
    private sealed interface Read {
        record Unknown() implements Read {}

        record Wrong(List<Problem> problems) implements Read {}

        /** It is being compared. */
        record Whole(UUID plan) implements Read {}
    }

    private Future<?> bringIn(Visit visit, FileUpload upload) {
        if (!reading.tryAcquire()) {
            throw new Refused(503);
        }
        var sent = new Sent(
                visit.exchange().slug(),
                visit.exchange().content().programme(),
                visit.signedIn().person().id());
        return Aside.<Read>run(vertx, answer -> {
                    try (var file = ReceivedFile.copy(Path.of(upload.uploadedFileName()), upload.fileName())) {
                        read(file, sent, answer);
                    } catch (IOException full) {
                        throw new UncheckedIOException(full);
                    } finally {
                        reading.release();
                    }
                })
                .compose(read -> answer(visit, read));
    }

    /** The exchange for which a file was sent, and by whom. */
    private record Sent(String slug, Programme programme, PersonId organiser) {}

    /** Reads a file and answers. The posters are drawn after the answer. */
    private void read(ReceivedFile file, Sent sent, Promise<Read> answer) {
        if (!file.isReadable()) {
            answer.complete(new Read.Unknown());
            return;
        }
        switch (file.read(sent.slug(), sent.programme())) {
            case FolderReading.Broken(var problems) -> answer.complete(new Read.Wrong(problems));
            case FolderReading.Whole whole -> {
                var plan = previews.begin(sent.slug(), sent.organiser());
                answer.complete(new Read.Whole(plan));
                var warnings = file.named(whole.warningsAt(clock.millis()));
                previews.prepare(plan, whole.exchange(), sent.organiser(), warnings);
            }
        }
    }

    private Future<?> answer(Visit visit, Read read) {
        return switch (read) {
            case Read.Unknown _ -> files.showWrong(visit, "studio.file.unknown");
            case Read.Wrong(var problems) -> {
                visit.context().response().setStatusCode(422);
                yield Answers.html(
                        visit.context(),
                        templates.render("plan", visit.language(), words.ofWrongFile(visit, problems)));
            }
            case Read.Whole(var plan) -> PlanPages.goTo(visit, plan, "");
        };
    }
}
