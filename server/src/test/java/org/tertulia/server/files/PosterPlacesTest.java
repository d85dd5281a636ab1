package org.tertulia.server.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tertulia.server.files.PosterPieces.Piece;
import org.tertulia.server.files.PosterPieces.Sender;
import org.tertulia.server.files.PosterPieces.Taken;

/** How many files may arrive in pieces at the same time. All of them are refused before anything is stored. */
class PosterPlacesTest {
    private static final String LETTER = "Dear colleagues";

    private final Vertx vertx = Vertx.vertx();
    private final Pool unused = PgBuilder.pool().using(vertx).build();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final PosterPieces pieces =
            new PosterPieces(vertx, new PosterFiles(vertx, new PosterFileStore(unused)), now::get);

    @AfterEach
    void close() throws Exception {
        vertx.close().await(10, TimeUnit.SECONDS);
    }

    private Taken send(String person, String file, int from, int to) throws Exception {
        var content = Buffer.buffer(LETTER.substring(from, to));
        return pieces.take(new Sender(person, "quilmes"), new Piece(file, from, LETTER.length(), content))
                .await(10, TimeUnit.SECONDS);
    }

    private static String refusal(Taken taken) {
        var whole = assertInstanceOf(Taken.Whole.class, taken);
        return assertInstanceOf(Outcome.Refused.class, whole.outcome())
                .refusal()
                .code();
    }

    @Test
    void a_file_that_has_arrived_takes_no_place() throws Exception {
        for (int person = 0; person < 3 * PosterPieces.MOST_AT_ONCE; person++) {
            assertEquals("poster.unknown-kind", refusal(send("person-" + person, "whole", 0, LETTER.length())));
        }
        assertEquals("poster.unknown-kind", refusal(send("person-0", "whole", 4, LETTER.length())));
    }

    @Test
    void a_file_that_somebody_gave_up_leaves_its_place_when_it_is_needed() throws Exception {
        for (int person = 0; person < PosterPieces.MOST_AT_ONCE; person++) {
            assertEquals(new Taken.Waiting(4), send("person-" + person, "given-up", 0, 4));
        }
        assertEquals("poster.busy", refusal(send("late", "file", 0, 4)));
        now.set(Instant.EPOCH.plus(PosterPieces.LONGEST_SILENCE).plusSeconds(1));
        assertEquals(new Taken.Waiting(8), send("person-0", "given-up", 4, 8));
        assertEquals(new Taken.Waiting(4), send("late", "file", 0, 4));
        assertEquals(new Taken.Waiting(12), send("person-0", "given-up", 8, 12));
    }

    @Test
    void two_files_of_one_sender_at_the_same_time_are_no_failure() throws Exception {
        assertEquals(new Taken.Waiting(4), send("person", "first", 0, 4));
        assertEquals(new Taken.Waiting(4), send("person", "second", 0, 4));
        assertEquals(new Taken.Waiting(0), send("person", "first", 4, 8));
        for (int round = 0; round < 50; round++) {
            var whole = new Piece("whole-" + round, 0, LETTER.length(), Buffer.buffer(LETTER));
            var drawn = pieces.take(new Sender("person", "quilmes"), whole);
            send("person", "other-" + round, 0, 4);
            drawn.await(10, TimeUnit.SECONDS);
        }
        assertEquals("poster.unknown-kind", refusal(send("person", "last", 0, LETTER.length())));
    }
}
