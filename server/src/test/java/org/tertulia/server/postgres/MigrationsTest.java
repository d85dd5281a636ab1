package org.tertulia.server.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    @TempDir
    private Path home;

    private OwnPostgres postgres;

    @BeforeEach
    void start() throws Exception {
        postgres =
                OwnPostgres.start(home, Path.of("target", "postgres-programs").toAbsolutePath());
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void an_empty_database_gets_all_tables_and_a_second_run_changes_nothing() throws SQLException {
        Migrations.run(postgres.address());
        Migrations.run(postgres.address());
        assertEquals("1 11 12 13", ask("SELECT version FROM journal_schema_history ORDER BY installed_rank"));
        assertEquals(
                "0 2 3 10 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31",
                ask("SELECT version FROM flyway_schema_history ORDER BY installed_rank"));
    }

    @Test
    void a_database_with_the_old_shared_numbering_opens_with_its_rows() throws SQLException {
        var address = postgres.address();
        Flyway.configure()
                .dataSource(address.jdbcUrl(), address.user(), address.password())
                .locations("classpath:db/journal", "classpath:db/server")
                .target("11")
                .load()
                .migrate();
        ask("INSERT INTO exchange (slug, stream, sample) VALUES ('quito', 'quito', false) RETURNING slug");

        Migrations.run(address);

        assertEquals("quito", ask("SELECT slug FROM exchange"));
        assertEquals("11 12 13", ask("SELECT version FROM journal_schema_history ORDER BY installed_rank"));
    }

    @Test
    void a_database_with_other_tables_is_refused() throws SQLException {
        ask("CREATE TABLE accounts (id int); SELECT 1");
        assertThrows(FlywayException.class, () -> Migrations.run(postgres.address()));
        assertEquals("", ask("SELECT tablename FROM pg_tables WHERE tablename = 'exchange'"));
    }

    private String ask(String sql) throws SQLException {
        var address = postgres.address();
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                var statement = connection.createStatement()) {
            var more = statement.execute(sql);
            while (!more) {
                more = statement.getMoreResults();
            }
            var said = new StringBuilder();
            for (var rows = statement.getResultSet(); rows.next(); ) {
                said.append(said.isEmpty() ? "" : " ").append(rows.getString(1));
            }
            return said.toString();
        }
    }
}
