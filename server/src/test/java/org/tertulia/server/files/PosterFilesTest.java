package org.tertulia.server.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.posters.practices.Poster;
import org.tertulia.posters.practices.PosterId;
import org.tertulia.server.postgres.Migrations;
import org.tertulia.server.postgres.OwnPostgres;

/** A real process draws the posters, and a real PostgreSQL stores them. */
class PosterFilesTest {
    private static final Vertx VERTX = Vertx.vertx();

    @TempDir
    private static Path home;

    private static OwnPostgres postgres;
    private static Pool pool;
    private static PosterFiles files;

    @BeforeAll
    static void open() throws Exception {
        postgres = OwnPostgres.start(home, Path.of("target", "postgres-programs"));
        Migrations.run(postgres.address());
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(4))
                .connectingTo(postgres.address().connectOptions())
                .using(VERTX)
                .build();
        files = new PosterFiles(VERTX, new PosterFileStore(pool));
    }

    @AfterAll
    static void close() {
        done(pool.close());
        postgres.close();
        done(VERTX.close());
    }

    @Test
    void a_pdf_becomes_an_image_of_each_page_in_both_sizes() throws IOException {
        var poster = accepted(SampleFiles.poster("gaziantep.pdf"));
        assertEquals(2, poster.pages().size());
        for (int page = 0; page < 2; page++) {
            var shape = poster.pages().get(page);
            var screen = SampleFiles.read(page(poster, page, PageSize.SCREEN));
            assertEquals(shape, new Poster.Page(screen.getWidth(), screen.getHeight()));
            assertTrue(screen.getWidth() <= 1920 && screen.getWidth() > 1900);
            assertTrue(page(poster, page, PageSize.PHONE).length <= 100_000);
        }
        assertEquals(Optional.empty(), done(files.page(poster.id(), 2, PageSize.SCREEN)));
        assertEquals(Optional.empty(), done(files.page(new PosterId("nobody"), 0, PageSize.PHONE)));
    }

    @Test
    void a_png_and_a_jpeg_have_one_page() throws IOException {
        assertEquals(
                new Poster.Page(1920, 1358),
                accepted(SampleFiles.poster("quilmes.png")).pages().getFirst());
        assertEquals(1, accepted(SampleFiles.poster("cauayan.jpg")).pages().size());
    }

    @Test
    void an_image_that_compresses_badly_still_fits_a_phone() throws IOException {
        var poster = accepted(SampleFiles.noise("png", 2400, 1700));
        assertTrue(page(poster, 0, PageSize.PHONE).length <= 100_000);
        assertTrue(page(poster, 0, PageSize.SCREEN).length <= 1_500_000);
    }

    @Test
    void transparency_becomes_white_and_small_images_stay_small() throws IOException {
        var poster = accepted(SampleFiles.glass());
        var screen = SampleFiles.read(page(poster, 0, PageSize.SCREEN));
        assertEquals(400, screen.getWidth());
        assertEquals(Color.WHITE, SampleFiles.middle(screen));
    }

    @Test
    void bytes_after_the_end_of_an_image_are_never_served() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(SampleFiles.glass());
        bytes.write("words that nobody sees".getBytes(StandardCharsets.US_ASCII));
        var poster = accepted(bytes.toByteArray());
        var served = new String(page(poster, 0, PageSize.SCREEN), StandardCharsets.ISO_8859_1);
        assertTrue(served.startsWith("\u00FF\u00D8") && !served.contains("nobody"));
    }

    @Test
    void the_same_file_is_stored_once_and_completely() throws IOException {
        var content = SampleFiles.poster("fuenlabrada.pdf");
        var both = Future.all(files.accept(content), files.accept(content));
        done(both);
        var poster = accepted(content);
        assertEquals(new Outcome.Accepted(poster), both.resultAt(0));
        assertEquals(new Outcome.Accepted(poster), both.resultAt(1));
        assertArrayEquals(content, kept(poster.id()));
    }

    private static byte[] kept(PosterId poster) {
        var rows = done(pool.preparedQuery("SELECT content FROM poster_chunk WHERE poster = $1 ORDER BY number")
                .execute(Tuple.of(poster.value())));
        var whole = Buffer.buffer();
        rows.forEach(row -> whole.appendBuffer(row.getBuffer(0)));
        return whole.getBytes();
    }

    @Test
    void the_content_of_a_file_decides_its_type_and_the_refusal_names_it() {
        var outcome = done(files.accept("GIF89a".getBytes(StandardCharsets.US_ASCII)));
        var refusal = assertInstanceOf(Outcome.Refused.class, outcome).refusal();
        assertEquals("poster.other-picture", refusal.code());
        assertEquals("GIF", refusal.details().get("kind"));
        assertEquals("poster.unknown-kind", refusal("no poster".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("poster.no-content", refusal(new byte[0]));
    }

    @Test
    void a_file_with_two_meanings_is_refused() throws IOException {
        var png = SampleFiles.glass();
        var jpeg = SampleFiles.poster("cauayan.jpg");
        assertEquals("poster.two-things", refusal(SampleFiles.followed(png, "<SCRIPT>alert(1)</SCRIPT>")));
        assertEquals("poster.two-things", refusal(SampleFiles.followed(jpeg, SampleFiles.pdf(1))));
        assertEquals("poster.two-things", refusal(SampleFiles.followed(png, SampleFiles.archive())));
        assertEquals("poster.two-things", refusal(SampleFiles.followed(SampleFiles.pdf(1), SampleFiles.archive())));
        assertEquals("poster.two-things", refusal(SampleFiles.followed(SampleFiles.pdf(1), "<html><script>")));
        assertEquals("poster.unknown-kind", refusal(SampleFiles.followed("<html>", SampleFiles.pdf(1))));
    }

    @Test
    void files_beyond_the_longest_queue_are_refused_at_once() {
        var offers = Stream.generate(() -> files.accept(new byte[1])).limit(17).toList();
        done(Future.all(offers));
        var busy =
                offers.stream().map(Future::result).map(PosterFilesTest::code).filter("poster.busy"::equals);
        assertEquals(1, busy.count());
    }

    private static String code(Outcome outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).refusal().code();
    }

    @Test
    void a_file_over_the_limit_is_refused_and_the_refusal_names_the_limit() {
        var outcome = done(files.accept(new byte[PosterFiles.MOST_BYTES + 1]));
        var refusal = assertInstanceOf(Outcome.Refused.class, outcome).refusal();
        assertEquals("poster.too-large", refusal.code());
        assertEquals("20", refusal.details().get("limit"));
    }

    @Test
    void a_broken_file_is_refused() throws IOException {
        var half = SampleFiles.poster("gaziantep.pdf");
        assertEquals("poster.unreadable", refusal(Arrays.copyOf(half, 1000)));
    }

    @Test
    void an_image_with_too_many_pixels_is_refused_by_its_header() throws IOException {
        assertEquals("poster.too-many-pixels", refusal(SampleFiles.flood()));
        assertEquals("poster.too-many-pixels", refusal(SampleFiles.withFlood()));
    }

    @Test
    void a_pdf_is_refused_only_if_it_needs_a_password_to_open() {
        assertEquals("poster.encrypted", refusal(SampleFiles.locked("secret")));
        assertEquals(1, accepted(SampleFiles.locked("")).pages().size());
    }

    @Test
    void a_refusal_of_one_page_names_the_page() throws IOException {
        var outcome = done(files.accept(Scan.of(Scan.rows(new byte[0]))));
        var refusal = assertInstanceOf(Outcome.Refused.class, outcome).refusal();
        assertEquals("poster.image-broken", refusal.code());
        assertEquals("1", refusal.details().get("page"));
    }

    @Test
    void a_pdf_with_active_content_is_refused() {
        assertEquals("poster.active", refusal(SampleFiles.withScript()));
        assertEquals("poster.active", refusal(SampleFiles.withLaunch()));
        assertEquals("poster.active", refusal(SampleFiles.withFileInside()));
    }

    @Test
    void a_pdf_has_at_most_twelve_pages() {
        assertEquals(12, accepted(SampleFiles.pdf(12)).pages().size());
        assertEquals("poster.too-many-pages", refusal(SampleFiles.pdf(13)));
    }

    private static Poster accepted(byte[] content) {
        return assertInstanceOf(Outcome.Accepted.class, done(files.accept(content)))
                .poster();
    }

    private static String refusal(byte[] content) {
        return code(done(files.accept(content)));
    }

    private static byte[] page(Poster poster, int number, PageSize size) {
        return done(files.page(poster.id(), number, size)).orElseThrow().getBytes();
    }

    private static <T> T done(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(120, TimeUnit.SECONDS)
                .join();
    }
}
