package org.tertulia.server.bench;

import org.tertulia.server.RehearsedExchange;

/**
 * The cost of one change among many notes, compared with few. The journal is in memory, so this measures rules and hub.
 */
final class Growing {
    private static final int FEW = 200;
    private static final int MANY = 20_000;
    private static final int CHANGES = 4_000;
    private static final int ROUNDS = 5;

    private Growing() {}

    static void measure(Figures figures) throws Exception {
        var few = RehearsedExchange.inMemory();
        few.write(FEW);
        var many = RehearsedExchange.inMemory();
        many.write(MANY);
        few.reword(CHANGES);
        many.reword(CHANGES);
        var fewMicros = Double.MAX_VALUE;
        var manyMicros = Double.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            fewMicros = Math.min(fewMicros, few.reword(CHANGES));
            manyMicros = Math.min(manyMicros, many.reword(CHANGES));
        }
        figures.beside("one change among 20,000 notes", manyMicros, "µs", "among 200 notes", fewMicros);
    }
}
