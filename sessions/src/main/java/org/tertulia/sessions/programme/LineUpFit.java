package org.tertulia.sessions.programme;

import java.util.List;

/**
 * Whether a line-up fits its segment. Every turn needs its change-over, the first one to get there too: eight posters of
 * 3:00 with 45 s fill half an hour exactly.
 */
public record LineUpFit(int turns, long neededMillis, long availableMillis) {
    public static LineUpFit of(List<PlannedTurn> turns, long changeOverMillis, long segmentMillis) {
        var talking = turns.stream().mapToLong(PlannedTurn::lengthMillis).sum();
        return new LineUpFit(turns.size(), talking + turns.size() * changeOverMillis, segmentMillis);
    }

    public boolean fits() {
        return neededMillis <= availableMillis;
    }

    /** By how much it does not fit; below zero what remains. */
    public long overMillis() {
        return neededMillis - availableMillis;
    }

    /** By how much each turn would have to be shorter, in whole seconds; nothing where it fits. */
    public long shortenEachMillis() {
        if (fits() || turns == 0) {
            return 0;
        }
        var exact = (double) overMillis() / turns;
        return (long) Math.ceil(exact / 1000) * 1000;
    }
}
