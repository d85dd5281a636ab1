package org.tertulia.server;

import java.util.Random;

/** The length of the fault tests: {@code -Dfaults=long} runs all rounds, {@code -Dseed=} repeats one run. */
public final class Faults {
    /** Options for servers that live only for seconds: little compiling. */
    public static final String SERVER = "-XX:TieredStopAtLevel=1";

    private Faults() {}

    public static boolean areLong() {
        return System.getProperty("faults", "").equals("long");
    }

    /** The number of rounds: the first in a normal build, the second in a long run. */
    public static long times(long normally, long theLongWay) {
        return areLong() ? theLongWay : normally;
    }

    /** A seed. It is printed, so that the same run can be repeated. */
    public static long seed() {
        var seed = Long.getLong("seed", new Random().nextLong(1_000_000));
        System.out.println("Faults with -Dseed=" + seed);
        return seed;
    }
}
