package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.pgclient.SslMode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.postgres.DatabaseAddress;

class ConfigurationTest {
    @Test
    void all_settings_are_optional() {
        var read = Configuration.read(Map.of());
        assertEquals(8080, read.port());
        assertEquals(Path.of(".tertulia"), read.data());
        assertTrue(read.database().isEmpty());
    }

    @Test
    void an_external_database_is_given_by_its_address() {
        var url = "postgres://ana:p%40ss@db.example.org:6543/tertulia";
        var address = Configuration.read(Map.of("DATABASE_URL", url)).database().orElseThrow();
        assertEquals("jdbc:postgresql://db.example.org:6543/tertulia?sslmode=disable", address.jdbcUrl());
        assertEquals("p@ss", address.password());
        assertEquals("ana@db.example.org:6543/tertulia", address.toString(), "the password is never shown");
    }

    @Test
    void a_tls_setting_is_used_or_refused_but_never_ignored() {
        var url = "postgres://ana@db.example.org/tertulia?sslmode=";
        for (var mode : new String[] {"disable", "require", "verify-full"}) {
            var address = DatabaseAddress.parse(url + mode);
            assertEquals(SslMode.of(mode), address.connectOptions().getSslMode());
            assertTrue(address.jdbcUrl().contains("sslmode=" + mode));
        }
        for (var query : new String[] {"prefer", "", "require&ssl=true", "require&sslrootcert=x"}) {
            var refused = assertThrows(IllegalArgumentException.class, () -> DatabaseAddress.parse(url + query), query);
            assertTrue(String.valueOf(refused.getMessage()).contains("sslmode=require"));
        }
    }

    @Test
    void an_impossible_setting_is_refused_and_the_message_shows_a_possible_one() {
        for (var port : new String[] {"http", "-1", "70000", ""}) {
            assertThrows(IllegalArgumentException.class, () -> Configuration.read(Map.of("PORT", port)), port);
        }
        for (var url : new String[] {"mysql://db/x", "db", "postgres:///x"}) {
            assertThrows(IllegalArgumentException.class, () -> Configuration.read(Map.of("DATABASE_URL", url)), url);
        }
        assertThrows(IllegalArgumentException.class, () -> PublicAddress.of("example.org", 8080));
    }

    @Test
    void only_one_tertulia_can_use_a_data_directory(@TempDir Path data) throws Exception {
        try (var held = DataDirectory.hold(data)) {
            assertThrows(IOException.class, () -> DataDirectory.hold(held.path()));
        }
        DataDirectory.hold(data).close();
    }
}
