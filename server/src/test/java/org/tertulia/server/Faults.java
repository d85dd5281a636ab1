package org.tertulia.server;

import java.util.Random;

/** How long the way through the faults is: {@code -Dfaults=long} goes all of it, and {@code -Dseed=} one way again. */
public final class Faults {
    /** Servers that live for seconds only are not worth compiling much for. */
    public static final String SERVER = "-XX:TieredStopAtLevel=1";

    private Faults() {}

    public static boolean areLong() {
        return System.getProperty("faults", "").equals("long");
    }

    /** This many times in the normal build, and that many the long way. */
    public static long times(long normally, long theLongWay) {
        return areLong() ? theLongWay : normally;
    }

    /** A seed, told so that the same can be tried again. */
    public static long seed() {
        var seed = Long.getLong("seed", new Random().nextLong(1_000_000));
        System.out.println("Faults with -Dseed=" + seed);
        return seed;
    }
}
