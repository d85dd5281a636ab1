package org.tertulia.sessions.lineups;

import java.util.List;
import org.tertulia.sessions.programme.PlannedTurn;

/**
 * Whether a line-up fits its segment. Every turn needs a change-over, also the first: eight posters of 3:00 with 45 s
 * fill exactly half an hour.
 */
public record LineUpFit(int turns, long neededMillis, long availableMillis) {
    public static LineUpFit of(List<PlannedTurn> turns, long changeOverMillis, long segmentMillis) {
        var talking = turns.stream().mapToLong(PlannedTurn::lengthMillis).sum();
        return new LineUpFit(turns.size(), talking + turns.size() * changeOverMillis, segmentMillis);
    }

    public boolean fits() {
        return neededMillis <= availableMillis;
    }

    /** By how much it is too long; below zero, the time that remains. */
    public long overMillis() {
        return neededMillis - availableMillis;
    }

    /** By how much to shorten each turn, rounded up to whole seconds; 0 if the line-up fits. */
    public long shortenEachMillis() {
        if (fits() || turns == 0) {
            return 0;
        }
        var exact = (double) overMillis() / turns;
        return (long) Math.ceil(exact / 1000) * 1000;
    }
}
