package org.tertulia.server.faults;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tertulia.server.Faults;
import org.tertulia.server.process.ProcessVenue;

/** People who have come to a server of their own and are at work when something strikes it. */
@Execution(ExecutionMode.CONCURRENT)
abstract class Gathering {
    final long seed = Faults.seed();
    private final int people;
    private final long pauseMillis;
    ProcessVenue venue;
    FaultyDatabase database;
    Witnesses witnesses;

    /** @param pauseMillis how long each of them thinks, about, between one thing and the next */
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
