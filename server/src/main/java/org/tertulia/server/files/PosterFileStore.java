package org.tertulia.server.files;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tertulia.posters.practices.Poster;
import org.tertulia.posters.practices.PosterId;
import org.tertulia.server.files.Drawing.DrawnPage;

/** Stores poster files in chunks, and their drawn pages, in PostgreSQL. */
public final class PosterFileStore {
    private static final int CHUNK_BYTES = 256 * 1024;
    private static final String ADD_FILE = """
        INSERT INTO poster_file (id, kind, bytes) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING\
        """;
    private static final String ADD_CHUNK = """
        INSERT INTO poster_chunk (poster, number, content) VALUES ($1, $2, $3)\
        """;
    private static final String ADD_PAGE = """
        INSERT INTO poster_page (poster, number, size, width, height, content) VALUES ($1, $2, $3, $4, $5, $6)\
        """;
    private static final String SHAPES = """
        SELECT width, height FROM poster_page WHERE poster = $1 AND size = 'screen' ORDER BY number\
        """;
    private static final String PAGE = """
        SELECT content FROM poster_page WHERE poster = $1 AND number = $2 AND size = $3\
        """;
    private static final String SCREENS = """
        SELECT content FROM poster_page WHERE poster = $1 AND size = 'screen' ORDER BY number\
        """;
    private static final String DRAWN = """
        SELECT poster FROM poster_page WHERE number = 0 AND size = 'screen' AND content = $1 LIMIT 1\
        """;

    private static final String OFFERED = "UPDATE poster_file SET offered_at = now() WHERE id = $1";

    /** A file that came a moment ago may be on its way to a practice, a person or a plan. */
    private static final String SWEEP = """
        DELETE FROM poster_file file
        WHERE offered_at < now() - make_interval(mins => $1)
            AND NOT EXISTS (SELECT FROM person WHERE photo = file.id)
            AND NOT EXISTS (SELECT FROM event WHERE name = 'posterAttached' AND data->'poster'->>'id' = file.id)
            AND NOT EXISTS (
                SELECT FROM import_row
                WHERE strpos(concat(command, inverse, details, details_before), file.id) > 0)\
        """;

    private final Pool pool;

    public PosterFileStore(Pool pool) {
        this.pool = pool;
    }

    /** A known poster that somebody offers again. It is not swept for some time. */
    Future<Optional<Poster>> offered(PosterId id) {
        return pool.preparedQuery(OFFERED).execute(Tuple.of(id.value())).compose(kept -> find(id));
    }

    private Future<Optional<Poster>> find(PosterId id) {
        return pool.preparedQuery(SHAPES).execute(Tuple.of(id.value())).map(rows -> {
            var pages = new ArrayList<Poster.Page>();
            rows.forEach(row -> pages.add(new Poster.Page(row.getInteger("width"), row.getInteger("height"))));
            return pages.isEmpty() ? Optional.empty() : Optional.of(new Poster(id, List.copyOf(pages)));
        });
    }

    /** The images of all pages for a screen, in their order. */
    Future<List<Buffer>> screens(PosterId poster) {
        return pool.preparedQuery(SCREENS).execute(Tuple.of(poster.value())).map(rows -> {
            var images = new ArrayList<Buffer>();
            rows.forEach(row -> images.add(row.getBuffer("content")));
            return List.copyOf(images);
        });
    }

    /** The poster whose only page was drawn as this image. */
    Future<Optional<Poster>> drawnAs(Buffer image) {
        return pool.preparedQuery(DRAWN)
                .execute(Tuple.of(image))
                .map(rows -> rows.stream().findFirst().map(row -> new PosterId(row.getString("poster"))))
                .compose(id -> id.isPresent() ? offered(id.get()) : Future.succeededFuture(Optional.empty()))
                .map(poster -> poster.filter(found -> found.pages().size() == 1));
    }

    /** Stores everything or nothing. A file that was stored in the meantime is stored once. */
    Future<Poster> keep(Offer offer, List<DrawnPage> pages) {
        var poster = new Poster(offer.id(), pages.stream().map(DrawnPage::shape).toList());
        return pool.withTransaction(connection -> addFile(connection, offer)
                        .compose(isNew -> isNew ? addContent(connection, offer, pages) : Future.succeededFuture()))
                .map(poster);
    }

    Future<Optional<Buffer>> page(PosterId poster, int number, PageSize size) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(poster.value(), number, size.word()))
                .map(rows -> rows.stream().findFirst().map(row -> row.getBuffer("content")));
    }

    /**
     * Deletes the posters that no practice has or had, no person shows and no plan names, with their pages.
     *
     * @param minutes those that came later stay
     */
    public Future<Void> sweep(int minutes) {
        return pool.preparedQuery(SWEEP).execute(Tuple.of(minutes)).mapEmpty();
    }

    private static Future<Boolean> addFile(SqlConnection connection, Offer offer) {
        return connection
                .preparedQuery(ADD_FILE)
                .execute(Tuple.of(
                        offer.id().value(), offer.kind().word(), offer.content().length()))
                .map(rows -> rows.rowCount() == 1);
    }

    private static Future<Void> addContent(SqlConnection connection, Offer offer, List<DrawnPage> pages) {
        return connection
                .preparedQuery(ADD_CHUNK)
                .executeBatch(chunks(offer))
                .compose(done -> connection.preparedQuery(ADD_PAGE).executeBatch(images(offer.id(), pages)))
                .mapEmpty();
    }

    private static List<Tuple> chunks(Offer offer) {
        var content = offer.content();
        var chunks = new ArrayList<Tuple>();
        for (int from = 0; from < content.length(); from += CHUNK_BYTES) {
            var chunk = content.slice(from, Math.min(content.length(), from + CHUNK_BYTES));
            chunks.add(Tuple.of(offer.id().value(), chunks.size(), chunk));
        }
        return chunks;
    }

    private static List<Tuple> images(PosterId poster, List<DrawnPage> pages) {
        var images = new ArrayList<Tuple>();
        for (int number = 0; number < pages.size(); number++) {
            var page = pages.get(number);
            images.add(image(poster, number, PageSize.SCREEN, page.shape(), page.screen()));
            images.add(image(poster, number, PageSize.PHONE, page.shape(), page.phone()));
        }
        return images;
    }

    private static Tuple image(PosterId poster, int number, PageSize size, Poster.Page shape, Buffer content) {
        return Tuple.from(List.of(poster.value(), number, size.word(), shape.width(), shape.height(), content));
    }
}
