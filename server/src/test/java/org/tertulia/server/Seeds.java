package org.tertulia.server;

import java.util.stream.LongStream;
import org.slf4j.LoggerFactory;

/**
 * The seeds of random tests: always the same in a build, one seed with {@code -Dseed=}, many new ones with {@code
 * -Dfaults=long}.
 */
public final class Seeds {
    private static final int TIMES = 40;
    private static final long FIRST_NEW = System.currentTimeMillis();

    private Seeds() {}

    public static LongStream of(int usual) {
        var one = Long.getLong("seed");
        if (one != null) {
            return LongStream.of(one);
        }
        return Faults.areLong() ? fresh(TIMES * usual) : LongStream.rangeClosed(1, usual);
    }

    private static LongStream fresh(int many) {
        LoggerFactory.getLogger(Seeds.class).warn("{} seeds from {} on", many, FIRST_NEW);
        return LongStream.range(FIRST_NEW, FIRST_NEW + many);
    }
}
