package org.tertulia.server.audit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.postgres.Migrations;
import org.tertulia.server.postgres.OwnPostgres;

class AuditTest {
    @TempDir
    private Path home;

    @Test
    void is_only_added_to() throws Exception {
        var programs = Path.of("target", "postgres-programs").toAbsolutePath();
        try (var postgres = OwnPostgres.start(home, programs)) {
            var address = postgres.address();
            Migrations.run(address);
            try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                    var statement = connection.createStatement()) {
                statement.execute("INSERT INTO audit (exchange, actor, act, about) VALUES ('x', 'p', 'link-made', '')");
                for (var change :
                        new String[] {"UPDATE audit SET about = 'q'", "DELETE FROM audit", "TRUNCATE audit"}) {
                    var refused = assertThrows(SQLException.class, () -> statement.execute(change), change);
                    assertTrue(String.valueOf(refused.getMessage()).contains("rows of audit are only added"), change);
                }
            }
        }
    }
}
