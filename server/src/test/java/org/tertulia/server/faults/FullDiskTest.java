package org.tertulia.server.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tertulia.server.Faults;
import org.tertulia.server.NotRun;
import org.tertulia.server.process.ProcessVenue;

/** PostgreSQL's disk is full, for its data or its write-ahead log. Then it has room again. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT)
class FullDiskTest {
    private static final String NAME = "The full disk";
    private static final int PEOPLE = 50;
    private static final long PAUSE_MILLIS = 200;

    private final long seed = Faults.seed();

    enum Full {
        DATA,
        WRITE_AHEAD_LOG
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void commands_wait_while_the_disk_is_full_and_are_kept_when_there_is_room(Full full) throws Exception {
        NotRun.forget(NAME);
        if (!SmallDisk.isToBeHad()) {
            NotRun.because(NAME, "only a superuser of Linux can make a small disk");
        }
        try (var venue = ProcessVenue.prepare(PEOPLE)) {
            var database = new FaultyDatabase(venue);
            var directory = database.data().resolve(full == Full.DATA ? "base" : "pg_wal");
            try (var disk = SmallDisk.under(directory, 80)) {
                venue.start(Map.of(), Faults.SERVER);
                try (var witnesses = Witnesses.enter(venue, venue.port(), PAUSE_MILLIS, seed)) {
                    witnesses.settle(PEOPLE);
                    disk.fill();
                    writeUntilFull(database);
                    witnesses.hearOfDoubt();
                    disk.relieve();
                    witnesses.settle(2 * PEOPLE).rest().judge(database);
                }
                assertTrue(
                        venue.server().said().stream().anyMatch(line -> line.contains("is in doubt")),
                        "nothing was in doubt");
                venue.server().close();
            }
        }
    }

    /** Another program's data, which needs room too. */
    private static void writeUntilFull(FaultyDatabase database) throws Exception {
        var address = database.address();
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("create table filler (word text)");
            for (; ; ) {
                statement.execute("insert into filler select repeat('x', 2000) from generate_series(1, 1000)");
            }
        } catch (SQLException full) {
            System.out.println("Full: " + full.getMessage());
        }
    }
}
