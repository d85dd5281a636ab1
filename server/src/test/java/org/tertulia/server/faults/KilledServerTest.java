package org.tertulia.server.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tertulia.server.Faults;

/** The server stops while two hundred people use it, with and without warning. */
class KilledServerTest extends Gathering {
    private static final int PEOPLE = 200;
    private static final long PAUSE_MILLIS = 500;
    private static final int MOST_SETTLED = 400;

    private final Random chance = new Random(seed);

    KilledServerTest() {
        super(PEOPLE, PAUSE_MILLIS);
    }

    @Test
    void nothing_is_lost_or_doubled_when_the_server_is_killed_again_and_again() throws Exception {
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
    void clients_reconnect_after_a_restart_and_miss_nothing() throws Exception {
        venue.server().stop();
        witnesses.hearGoodbye("restart");
        venue.start(Map.of(), Faults.SERVER);
        judge();
    }

    private void judge() throws Exception {
        witnesses.gather().settle(PEOPLE).rest().judge(database);
    }
}
