package org.tertulia.server.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tertulia.server.Faults;
import org.tertulia.server.faults.PoorLine.Fate;
import org.tertulia.server.process.ProcessVenue;

/** The connection between server and PostgreSQL breaks during an append. */
@Execution(ExecutionMode.CONCURRENT)
class CutAppendTest {
    private static final int PEOPLE = 50;
    private static final long PAUSE_MILLIS = 200;
    private static final long ROUNDS = Faults.times(1, 50);

    private final long seed = Faults.seed();
    private final AtomicInteger cuts = new AtomicInteger();

    enum Cut {
        BEFORE_THE_COMMIT,
        AFTER_THE_COMMIT,
        /** The append arrives after its writer has given it up and taken over the stream again. */
        TOO_LATE,
        /** The connection carries nothing any more, and neither side is told. */
        DEAD;

        /**
         * Dead connections stay open in PostgreSQL, so there are only a few: slightly more than the journal's pool has.
         */
        long rounds() {
            return this == DEAD ? 8 : ROUNDS;
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void an_append_in_doubt_is_settled_and_nothing_is_lost_or_doubled(Cut cut) throws Exception {
        try (var venue = ProcessVenue.prepare(PEOPLE);
                var database = SharedDatabase.of(venue);
                var line = PoorLine.to(database.port(), () -> new Cutting(cut))) {
            venue.start(database.by(line.port()), Faults.SERVER);
            try (var witnesses = Witnesses.enter(venue, venue.port(), PAUSE_MILLIS, seed)) {
                witnesses.settle(PEOPLE);
                for (var round = cut.rounds(); round > 0; round--) {
                    cuts.incrementAndGet();
                    witnesses.settle(2 * PEOPLE);
                }
                while (line.isHoldingBack()) {
                    witnesses.settle(1);
                }
                witnesses.settle(PEOPLE).rest().judge(new FaultyDatabase(venue));
            }
            venue.server().close();
            var doubts = venue.server().said().stream()
                    .filter(said -> said.contains("is in doubt"))
                    .count();
            assertTrue(doubts >= cut.rounds(), doubts + " doubts");
        }
    }

    /** A connection to the database that is cut at the next append of a text. */
    private final class Cutting implements PoorLine.Mischief {
        private static final long LATE_MILLIS = 8_000;

        private final Cut cut;
        private boolean answerIsLost;
        private boolean dead;

        Cutting(Cut cut) {
            this.cut = cut;
        }

        @Override
        public synchronized Fate up(Buffer chunk) {
            if (dead) {
                return new Fate.Stuck();
            }
            if (!holds(chunk) || cuts.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
                return new Fate.Late(0);
            }
            answerIsLost = cut == Cut.AFTER_THE_COMMIT;
            dead = cut == Cut.DEAD;
            return switch (cut) {
                case BEFORE_THE_COMMIT -> new Fate.CutShort();
                case AFTER_THE_COMMIT -> new Fate.Late(0);
                case TOO_LATE -> new Fate.Late(LATE_MILLIS);
                case DEAD -> new Fate.Stuck();
            };
        }

        @Override
        public synchronized Fate down(Buffer chunk) {
            if (dead) {
                return new Fate.Stuck();
            }
            return answerIsLost ? new Fate.CutShort() : new Fate.Late(0);
        }

        private static boolean holds(Buffer chunk) {
            return chunk.toString(StandardCharsets.ISO_8859_1).contains("Wording ");
        }
    }
}
