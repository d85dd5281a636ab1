package org.tertulia.server.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tertulia.server.Faults;
import org.tertulia.server.FreePort;
import org.tertulia.server.process.ProcessVenue;

/** A second server takes over the exchange while the first one is frozen. Then the first one wakes up. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT)
class TwoOwnersTest {
    private static final String LOST = "somebody else writes";
    private static final int PEOPLE = 50;
    private static final long PAUSE_MILLIS = 200;

    private final long seed = Faults.seed();

    @Test
    void the_old_owner_writes_nothing_more_and_logs_it() throws Exception {
        try (var venue = ProcessVenue.prepare(PEOPLE);
                var shared = SharedDatabase.of(venue)) {
            venue.start(shared.by(shared.port()), Faults.SERVER);
            var late = venue.people().subList(0, 5);
            var others = venue.people().subList(5, PEOPLE);
            try (var staying = Witnesses.enter(venue, late, venue.port(), PAUSE_MILLIS, seed);
                    var leaving = Witnesses.enter(venue, others, venue.port(), PAUSE_MILLIS, seed + 1)) {
                staying.settle(PEOPLE);
                leaving.settle(PEOPLE);
                venue.server().freeze();
                var port = FreePort.find();
                try (var successor = venue.startBeside(port, shared.by(shared.port()), Faults.SERVER)) {
                    leaving.turnTo(port).settle(2 * PEOPLE);
                    venue.server().thaw();
                    venue.server().awaitSaying(LOST);
                    staying.turnTo(port).settle(PEOPLE);
                    var database = new FaultyDatabase(venue);
                    leaving.rest();
                    staying.rest().judge(database);
                    leaving.judge(database);
                    assertTrue(
                            successor.said().stream().noneMatch(line -> line.contains(LOST)),
                            "the successor believes it is the old one");
                }
            }
        }
    }
}
