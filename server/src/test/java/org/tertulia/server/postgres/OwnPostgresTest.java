package org.tertulia.server.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPostgresTest {
    private static final Path PROGRAMS = Path.of("target", "postgres-programs");

    @TempDir
    Path home;

    @Test
    void it_is_durable_checks_its_pages_and_needs_a_password_on_loopback_only() throws Exception {
        try (var postgres = OwnPostgres.start(home, PROGRAMS)) {
            for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
                assertEquals("on", ask(postgres, "show " + setting), setting);
            }
            assertEquals("127.0.0.1", ask(postgres, "show listen_addresses"));
            assertEquals("", ask(postgres, "show unix_socket_directories"));
            var url = postgres.address().jdbcUrl();
            assertThrows(SQLException.class, () -> DriverManager.getConnection(url, "postgres", "guessed"));
        }
    }

    @Test
    void a_second_start_finds_the_data_on_the_same_port() throws Exception {
        int port;
        try (var postgres = OwnPostgres.start(home, PROGRAMS)) {
            port = postgres.address().port();
            tell(postgres, "create table kept (word text)");
            tell(postgres, "insert into kept values ('still here')");
        }
        try (var postgres = OwnPostgres.start(home, PROGRAMS)) {
            assertEquals(port, postgres.address().port());
            assertEquals("still here", ask(postgres, "select word from kept"));
        }
    }

    @Test
    void a_taken_port_is_replaced_by_another() throws Exception {
        try (var taken = new ServerSocket(0)) {
            Files.writeString(home.resolve("port"), String.valueOf(taken.getLocalPort()));
            try (var postgres = OwnPostgres.start(home, PROGRAMS)) {
                assertNotEquals(taken.getLocalPort(), postgres.address().port());
            }
        }
    }

    @Test
    void committed_data_survives_a_killed_process() throws Exception {
        var victim = startVictim();
        try (var words = new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("committed", words.readLine());
        }
        victim.destroyForcibly();
        assertTrue(victim.waitFor(10, TimeUnit.SECONDS));
        assertTrue(Postmaster.of(home.resolve("data")).isPresent(), "the server outlives its Tertulia");

        try (var postgres = OwnPostgres.start(home, PROGRAMS)) {
            assertEquals("before the kill", ask(postgres, "select word from kept"));
        }
        assertTrue(Postmaster.of(home.resolve("data")).isEmpty(), "closed means stopped");
    }

    @Test
    void a_server_that_is_killed_in_use_is_started_again() throws Exception {
        try (var postgres = OwnPostgres.start(home, PROGRAMS)) {
            tell(postgres, "create table kept (word text)");
            tell(postgres, "insert into kept values ('before the kill')");
            kill();
            assertEquals("before the kill", askUntilAnswered(postgres, "select word from kept"));
        }
        assertTrue(Postmaster.of(home.resolve("data")).isEmpty(), "closed means stopped");
    }

    private void kill() throws Exception {
        var postmaster = Postmaster.of(home.resolve("data")).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().get(10, TimeUnit.SECONDS);
    }

    private static String askUntilAnswered(OwnPostgres postgres, String sql) throws InterruptedException {
        for (var attempt = 0; attempt < 200; attempt++) {
            try {
                return ask(postgres, sql);
            } catch (SQLException notYet) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("it is not started again");
    }

    private Process startVictim() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        home.toString(),
                        PROGRAMS.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static String ask(OwnPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void tell(OwnPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(OwnPostgres postgres) throws SQLException {
        var address = postgres.address();
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    /** A separate process that commits a row and then waits to be killed. */
    static final class Victim {
        public static void main(String[] arguments) throws Exception {
            var postgres = OwnPostgres.start(Path.of(arguments[0]), Path.of(arguments[1]));
            tell(postgres, "create table kept (word text)");
            tell(postgres, "insert into kept values ('before the kill')");
            System.out.println("committed");
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }
}
