package org.tertulia.server.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.tertulia.posters.practices.PosterId;
import org.tertulia.posters.practices.PracticeCommand.AttachPoster;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.server.files.Outcome;
import org.tertulia.server.files.PageSize;
import org.tertulia.server.files.PosterFiles;
import org.tertulia.server.files.PosterPieces;
import org.tertulia.server.files.PosterPieces.Piece;
import org.tertulia.server.files.PosterPieces.Sender;
import org.tertulia.server.files.PosterPieces.Taken;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.pages.SeenExchange;

/** Posters. The file arrives as a form, directly or in pieces; only images of its pages are served. */
final class PosterPages {
    /** Each upload may use {@link PosterFiles#MOST_BYTES} of memory until its poster is drawn. */
    static final int READ_AT_ONCE = 8;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9A-Za-z-]{1,40}");

    private final Semaphore reading = new Semaphore(READ_AT_ONCE);
    private final PosterFiles files;
    private final PosterPieces pieces;
    private final PeopleStore people;
    private final PublicAddress address;

    PosterPages(PosterFiles files, PosterPieces pieces, PeopleStore people, PublicAddress address) {
        this.files = files;
        this.people = people;
        this.pieces = pieces;
        this.address = address;
    }

    /** Accepts a file for a practice. The content decides its type. */
    Future<?> bring(Visit visit) {
        var practice = practice(visit);
        return accept(visit)
                .compose(outcome -> attach(visit, practice, outcome))
                .compose(done -> Answers.goTo(
                        visit.context(), "/x/" + visit.exchange().slug() + "/practices/" + practice.value()));
    }

    /** Accepts one piece of a file for a practice. The answer is how much is here, or 201 when the poster is shown. */
    Future<?> bringPiece(Visit visit) {
        var practice = practice(visit);
        var sender = new Sender(visit.signedIn().person().id().value(), practice.value());
        return pieces.take(sender, piece(visit.context())).compose(taken -> switch (taken) {
            case Taken.Waiting(var bytes) -> Answers.text(visit.context(), String.valueOf(bytes));
            case Taken.Whole(var outcome) ->
                attach(visit, practice, outcome)
                        .compose(done ->
                                visit.context().response().setStatusCode(201).end());
        });
    }

    private static Piece piece(RoutingContext context) {
        var content = Objects.requireNonNullElseGet(context.body().buffer(), Buffer::buffer);
        return new Piece(
                header(context, "Upload-Id", IDENTIFIER),
                Long.parseLong(header(context, "Upload-Offset", NUMBER)),
                Long.parseLong(header(context, "Upload-Length", NUMBER)),
                content);
    }

    private static String header(RoutingContext context, String name, Pattern form) {
        var value = context.request().getHeader(name);
        if (value == null || !form.matcher(value).matches()) {
            throw new Refused(400);
        }
        return value;
    }

    /** Checks rights and free capacity before the body is read. */
    void admit(Visit visit) {
        checkRight(visit);
        if (!reading.tryAcquire()) {
            throw new Refused(503, "poster.busy");
        }
        visit.context().addEndHandler(ended -> reading.release());
        visit.context().next();
    }

    /** Checks rights before the body is read. A piece is small, so any number may come at the same time. */
    void admitPiece(Visit visit) {
        checkRight(visit);
        visit.context().next();
    }

    private void checkRight(Visit visit) {
        if (!address.isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
        if (!visit.exchange().mayBringPoster(visit.signedIn().person().id(), practice(visit))) {
            throw new Refused(403);
        }
    }

    private static PracticeId practice(Visit visit) {
        return new PracticeId(Params.of(visit.context(), "id"));
    }

    private Future<Outcome> accept(Visit visit) {
        var uploads = visit.context().fileUploads();
        if (!uploads.isEmpty()) {
            return files.accept(Path.of(uploads.stream()
                    .map(FileUpload::uploadedFileName)
                    .findFirst()
                    .orElseThrow()));
        }
        var body = Objects.requireNonNullElseGet(visit.context().body().buffer(), Buffer::buffer);
        return files.accept(body.getBytes());
    }

    private static Future<?> attach(Visit visit, PracticeId practice, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(var poster) ->
                visit.exchange()
                        .ask(visit.signedIn().person().id(), new AttachPoster(practice, poster))
                        .compose(Refused::unlessDone);
            case Outcome.Refused(var refusal) -> Future.failedFuture(refused(refusal));
        };
    }

    private static Refused refused(Refusal refusal) {
        var status = switch (refusal.code()) {
            case "poster.busy" -> 503;
            case "poster.too-large" -> 413;
            case "poster.unknown-kind",
                    "poster.no-content",
                    "poster.phone-photo",
                    "poster.other-picture",
                    "poster.other-document",
                    "poster.video" -> 415;
            default -> 422;
        };
        return new Refused(status, refusal.code(), refusal.details());
    }

    /** A page's image, if anyone may see the poster. */
    Future<?> page(Visit visit) {
        var poster = new PosterId(Params.of(visit.context(), "poster"));
        if (!visit.exchange().shows(poster)) {
            throw new Refused(404);
        }
        return files.page(poster, number(visit), size(visit))
                .map(image -> image.orElseThrow(() -> new Refused(404)))
                .compose(bytes -> image(visit, bytes));
    }

    /**
     * The picture of a person at the front. Strangers see it where the public programme names the person. A browser asks again
     * after five minutes, because a picture may be withdrawn.
     *
     * @see SeenExchange#namesForFront
     */
    Future<?> photo(Visit visit) {
        var person = new PersonId(Params.of(visit.context(), "id"));
        var photo = new PosterId(Params.of(visit.context(), "photo").replaceFirst("\\.jpg$", ""));
        var isSeen = visit.inside().isPresent()
                ? visit.exchange().isAtFront(person)
                : visit.exchange().seenByAnyone().namesForFront(person);
        if (!isSeen || !isPhotoOf(visit, person, photo)) {
            throw new Refused(404);
        }
        return files.page(photo, 0, PageSize.PHONE)
                .map(image -> image.orElseThrow(() -> new Refused(404)))
                .compose(bytes -> {
                    visit.context().response().putHeader("Cache-Control", "private, max-age=300");
                    return Answers.bytes(visit.context(), "image/jpeg", bytes);
                });
    }

    private boolean isPhotoOf(Visit visit, PersonId id, PosterId photo) {
        return people.find(id)
                .filter(person -> person.exchange().equals(visit.exchange().slug()))
                .filter(person -> photo.value().equals(person.photo()))
                .isPresent();
    }

    /** What only people of the exchange may see is kept by their browsers, not by caches on the way. */
    private static Future<Void> image(Visit visit, Buffer bytes) {
        var keepers = visit.inside().isPresent() ? "private" : "public";
        visit.context()
                .response()
                .putHeader("Content-Encoding", "identity")
                .putHeader("Cache-Control", keepers + ", max-age=31536000, immutable");
        return Answers.bytes(visit.context(), "image/jpeg", bytes);
    }

    private static int number(Visit visit) {
        var text = Params.of(visit.context(), "page");
        if (!text.matches("[0-9]{1,3}")) {
            throw new Refused(404);
        }
        return Integer.parseInt(text);
    }

    private static PageSize size(Visit visit) {
        var word = Params.of(visit.context(), "size");
        return Arrays.stream(PageSize.values())
                .filter(size -> word.equals(size.word() + ".jpg"))
                .findFirst()
                .orElseThrow(() -> new Refused(404));
    }
}
