package org.tertulia.server.faults;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tertulia.server.Faults;
import org.tertulia.server.process.ProcessVenue;

/** People who are connected to their own server and busy when a fault strikes it. */
@Execution(ExecutionMode.CONCURRENT)
abstract class Gathering {
    final long seed = Faults.seed();
    private final int people;
    private final long pauseMillis;
    ProcessVenue venue;
    FaultyDatabase database;
    Witnesses witnesses;

    /** @param pauseMillis each person's average pause between two commands */
    Gathering(int people, long pauseMillis) {
        this.people = people;
        this.pauseMillis = pauseMillis;
    }

    @BeforeEach
    void open() throws Exception {
        venue = ProcessVenue.open(people, Faults.SERVER);
        database = new FaultyDatabase(venue);
        witnesses = Witnesses.enter(venue, venue.port(), pauseMillis, seed);
        witnesses.gather().settle(people);
    }

    @AfterEach
    void close() {
        witnesses.close();
        venue.close();
    }
}
