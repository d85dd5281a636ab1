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
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.HeldException;
import org.tertulia.server.postgres.DatabaseAddress;
import org.tertulia.server.postgres.OwnPostgres;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.run.RunCommand.StartSegment;

/** Tertulia on an external PostgreSQL that also holds other databases. */
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
    void the_external_database_is_used_and_keeps_running_afterwards() throws Exception {
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
    void an_import_beside_a_running_server_is_refused_and_disturbs_nothing() throws Exception {
        try (var running = start(home.resolve("data"))) {
            var refused = assertThrows(
                    HeldException.class,
                    () -> new RunningTertulia(
                                    home.resolve("another"), Map.of("DATABASE_URL", url), Optional.of(ImportTest.own()))
                            .close());
            assertTrue(refused.address().startsWith("http://localhost:"), refused.address());
            running.ask(new StartSegment(new SegmentId("peer-1-posters")));
            assertEquals("ok", running.get("/health").body());
        }
    }

    @Test
    void a_second_server_waits_until_the_first_one_ends() throws Exception {
        try (var executor = Executors.newSingleThreadExecutor()) {
            Future<RunningTertulia> second;
            try (var first = start(home.resolve("data"))) {
                second = executor.submit(() -> start(home.resolve("another")));
                assertThrows(TimeoutException.class, () -> second.get(2, TimeUnit.SECONDS));
                assertEquals("ok", first.get("/health").body());
            }
            try (var running = second.get(20, TimeUnit.SECONDS)) {
                assertEquals("ok", running.get("/health").body());
            }
        }
    }

    @Test
    void health_fails_when_another_process_runs_an_exchange() throws Exception {
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
    void without_the_requested_tls_nothing_is_sent_unencrypted() {
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
