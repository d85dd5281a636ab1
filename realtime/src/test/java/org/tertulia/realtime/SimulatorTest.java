package org.tertulia.realtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.tertulia.realtime.cards.Eventually.now;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.vertx.core.Vertx;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/**
 * The promises of the engine hold under all faults at all times. {@code -Dseed=} repeats one seed, {@code -Dfaults=long} tries
 * many new ones.
 */
class SimulatorTest {
    private static final int STEPS = 5_000;
    private static final int REST_EVERY = 500;
    private static final int SEEDS = 20;
    private static final int SEEDS_OF_THE_LONG_FORM = 2_000;
    private static final Vertx VERTX = Vertx.vertx();
    private static final Logger LOG = (Logger) LoggerFactory.getLogger("org.tertulia.realtime");

    @BeforeAll
    static void beQuiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void speakAgain() {
        now(VERTX.close());
        LOG.setLevel(null);
    }

    static LongStream seeds() {
        var one = Long.getLong("seed");
        if (one != null) {
            return LongStream.of(one);
        }
        return System.getProperty("faults", "").equals("long") ? freshSeeds() : LongStream.rangeClosed(1, SEEDS);
    }

    private static LongStream freshSeeds() {
        var first = System.currentTimeMillis();
        System.out.println(SEEDS_OF_THE_LONG_FORM + " seeds from " + first + " on");
        return LongStream.range(first, first + SEEDS_OF_THE_LONG_FORM);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_acknowledged_is_lost_and_everybody_sees_the_truth(long seed) {
        new Simulator(VERTX, seed).play(STEPS, REST_EVERY);
    }

    @Test
    void the_same_seed_gives_the_same_story() {
        assertEquals(story(1), story(1));
        assertNotEquals(story(1), story(2));
    }

    private static long story(long seed) {
        var simulator = new Simulator(VERTX, seed);
        simulator.play(STEPS / 10, REST_EVERY);
        return simulator.story();
    }
}
