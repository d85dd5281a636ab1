package org.tertulia.server.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.buffer.Buffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tertulia.server.Faults;
import org.tertulia.server.faults.PoorLine.Fate;
import org.tertulia.server.process.ProcessVenue;

/** Everyone has a bad line: it is slow, breaks inside a frame, loses answers or goes dead without notice. */
@Execution(ExecutionMode.CONCURRENT)
class PoorLinesTest {
    private static final int PEOPLE = 60;
    private static final long PAUSE_MILLIS = 200;
    private static final int MOST_MORE = 100;

    private final long seed = Faults.seed();
    private final Random chance = new Random(seed);
    private final Set<End> ends = ConcurrentHashMap.newKeySet();
    /** Ends are switched off for the last phase. */
    private volatile boolean calm;

    @Test
    void nothing_is_lost_or_doubled_on_bad_lines() throws Exception {
        try (var venue = ProcessVenue.open(PEOPLE, Faults.SERVER);
                var line = PoorLine.to(venue.port(), this::mischief);
                var witnesses = Witnesses.enter(venue, line.port(), PAUSE_MILLIS, seed)) {
            witnesses.settle(PEOPLE * Faults.times(5, 500));
            for (var more = MOST_MORE; more > 0 && ends.size() < End.values().length; more--) {
                witnesses.settle(PEOPLE);
            }
            calm = true;
            witnesses.rest();
            assertEquals(EnumSet.allOf(End.class), EnumSet.copyOf(ends), "how lines have ended");
            witnesses.judge(new FaultyDatabase(venue));
        }
    }

    private synchronized PoorLine.Mischief mischief() {
        return new Moody(new Random(chance.nextLong()));
    }

    private enum End {
        /** Reset while the client sends. */
        CUT_SHORT,
        /** The client's data arrives, but no answer returns. */
        ANSWERS_LOST,
        /** Reset while the server answers. */
        ANSWER_CUT_SHORT,
        /** Nothing arrives any more, and neither side is told. */
        DEAD
    }

    /** A connection that is always late and ends badly after a while. */
    private final class Moody implements PoorLine.Mischief {
        private static final int PIECES = 40;
        private static final int SMALL = 2_000;

        private final Random chance;
        private final End end;
        private int left;

        Moody(Random chance) {
            this.chance = chance;
            this.end = List.copyOf(EnumSet.allOf(End.class)).get(chance.nextInt(4));
            this.left = 5 + chance.nextInt(PIECES);
        }

        @Override
        public synchronized Fate up(Buffer chunk) {
            left -= calm ? 0 : 1;
            return left > 0 ? usual(chunk) : end(true);
        }

        @Override
        public synchronized Fate down(Buffer chunk) {
            return left > 0 ? usual(chunk) : end(false);
        }

        private Fate usual(Buffer chunk) {
            return chunk.length() < SMALL && chance.nextInt(10) == 0
                    ? new Fate.Sliced()
                    : new Fate.Late(chance.nextInt(60));
        }

        private Fate end(boolean up) {
            ends.add(end);
            return switch (end) {
                case CUT_SHORT -> new Fate.CutShort();
                case ANSWERS_LOST -> up ? new Fate.Late(0) : new Fate.Swallowed();
                case ANSWER_CUT_SHORT -> up ? new Fate.Late(0) : new Fate.CutShort();
                case DEAD -> new Fate.Swallowed();
            };
        }
    }
}
