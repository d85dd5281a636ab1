package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.server.postgres.DatabaseAddress;
import org.tertulia.server.postgres.OwnPostgres;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.run.RunCommand.StartSegment;

/** Tertulia on a PostgreSQL that somebody else runs and that is used for other things as well. */
class DatabaseElsewhereTest {
    @TempDir
    Path home;

    private OwnPostgres postgres;
    private String url = "";

    @BeforeEach
    void start() throws Exception {
        postgres = OwnPostgres.start(home.resolve("elsewhere"), Path.of("target", "postgres-programs"));
        var address = postgres.address();
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE tertulia");
        }
        url = "postgres://%s:%s@%s:%d/tertulia"
                .formatted(address.user(), address.password(), address.host(), address.port());
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void it_is_used_in_place_of_our_own_and_left_running() throws Exception {
        try (var running = start(home.resolve("data"))) {
            assertEquals("ok", running.get("/health").body());
            running.ask(new StartSegment(new SegmentId("peer-1-posters")));
        }
        assertFalse(Files.exists(home.resolve("data").resolve("postgres")));
        try (var again = start(home.resolve("another"))) {
            var text =
                    again.get("/x/" + RunningTertulia.SLUG + "/text?lang=en", "Cookie", again.signIn("delegate-quito"));
            assertTrue(text.body().contains("minutes left"), text.body());
        }
    }

    @Test
    void an_exchange_that_somebody_else_plays_now_is_an_illness() throws Exception {
        try (var running = start(home.resolve("data"))) {
            running.inside()
                    .journal()
                    .takeOver(RunningTertulia.SLUG, UUID.randomUUID(), new Anchor(0, 0, 1))
                    .await();
            var exchange =
                    running.inside().exchanges().playing(RunningTertulia.SLUG).orElseThrow();
            exchange.ask(RunningTertulia.person("organiser-uclg"), new StartSegment(new SegmentId("peer-1-posters")))
                    .await();
            exchange.stream().lost().await();
            RunningTertulia.understood(running.get("/health"), 503);
        }
    }

    @Test
    void where_tls_is_asked_for_and_not_there_nothing_is_said_in_the_clear() {
        var asked = DatabaseAddress.parse(url + "?sslmode=require");
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(asked.jdbcUrl(), asked.user(), asked.password())
                        .close());
    }

    private RunningTertulia start(Path data) throws Exception {
        return new RunningTertulia(data, Map.of("DATABASE_URL", url));
    }
}
