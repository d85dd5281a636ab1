package org.tertulia.server.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.tertulia.server.Faults;

/** PostgreSQL is killed, stopped or frozen while the server keeps running. */
class StruckDatabaseTest extends Gathering {
    private static final int PEOPLE = 100;
    private static final long PAUSE_MILLIS = 300;

    StruckDatabaseTest() {
        super(PEOPLE, PAUSE_MILLIS);
    }

    @Test
    void a_killed_postgresql_is_started_again_and_nothing_is_lost() throws Exception {
        for (var round = Faults.times(2, 20); round > 0; round--) {
            database.kill();
            witnesses.settle(2 * PEOPLE);
        }
        judge();
        assertEquals(Faults.times(2, 20), said("PostgreSQL stopped unexpectedly"));
    }

    @Test
    void a_stopped_postgresql_is_started_again_and_nothing_is_lost() throws Exception {
        database.stopAtOnce();
        judge();
        assertEquals(1, said("PostgreSQL stopped unexpectedly"));
    }

    /** Longer than every deadline of the server. */
    @Test
    void a_frozen_postgresql_continues_where_it_stopped() throws Exception {
        database.freeze();
        try {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(Faults.times(12, 30)));
        } finally {
            database.thaw();
        }
        judge();
        assertTrue(said("is in doubt") > 0, "no append was in doubt");
        assertEquals(0, said("somebody else writes"));
    }

    private long said(String words) {
        return venue.server().said().stream()
                .filter(line -> line.contains(words))
                .count();
    }

    private void judge() throws Exception {
        witnesses.settle(2 * PEOPLE).rest().judge(database);
    }
}
