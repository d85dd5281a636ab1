package org.tertulia.realtime.cards;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The only source of randomness: the same seed gives the same story. */
public final class Dice {
    private final Random random;

    public Dice(long seed) {
        random = new Random(seed);
    }

    /** A number from 0 to below this. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** True once in so many times. */
    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    public <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** An id as browsers make them. */
    public UUID id() {
        return new UUID((random.nextLong() & ~0xF000L) | 0x4000L, random.nextLong());
    }
}
