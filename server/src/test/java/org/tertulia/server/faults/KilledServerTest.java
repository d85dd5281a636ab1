package org.tertulia.server.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tertulia.server.Faults;

/** The server goes down under two hundred people, with and without a warning. */
class KilledServerTest extends Gathering {
    private static final int PEOPLE = 200;
    private static final long PAUSE_MILLIS = 500;
    private static final int MOST_SETTLED = 400;

    private final Random chance = new Random(seed);

    KilledServerTest() {
        super(PEOPLE, PAUSE_MILLIS);
    }

    @Test
    void nothing_is_lost_or_doubled_however_often_it_is_killed() throws Exception {
        var struck = 0L;
        for (var round = Faults.times(10, 200); round > 0; round--) {
            witnesses.settle(1 + chance.nextLong(MOST_SETTLED));
            venue.server().kill();
            struck += witnesses.waiting();
            venue.start(Map.of(), Faults.SERVER);
        }
        judge();
        assertTrue(struck > 0, "no command was under way at any kill");
    }

    @Test
    void who_is_sent_away_by_a_restart_comes_back_and_misses_nothing() throws Exception {
        venue.server().stop();
        witnesses.hearGoodbye("restart");
        venue.start(Map.of(), Faults.SERVER);
        judge();
    }

    private void judge() throws Exception {
        witnesses.gather().settle(PEOPLE).rest().judge(database);
    }
}
