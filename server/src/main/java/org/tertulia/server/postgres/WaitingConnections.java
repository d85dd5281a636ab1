package org.tertulia.server.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** A few connections for a library whose threads wait for each answer. A silent connection is given up. */
public final class WaitingConnections implements AutoCloseable {
    private static final int CONNECTIONS = 4;
    private static final int CONNECT_MILLIS = 5_000;
    private static final String CONNECT_SECONDS = "5";
    private static final String SILENCE_SECONDS = "10";

    private final HikariDataSource source;

    private WaitingConnections(HikariDataSource source) {
        this.source = source;
    }

    public static WaitingConnections open(DatabaseAddress address) {
        var config = new HikariConfig();
        config.setPoolName("jobs");
        config.setJdbcUrl(address.jdbcUrl());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_MILLIS);
        config.addDataSourceProperty("connectTimeout", CONNECT_SECONDS);
        config.addDataSourceProperty("socketTimeout", SILENCE_SECONDS);
        config.addDataSourceProperty("ApplicationName", "tertulia jobs");
        return new WaitingConnections(new HikariDataSource(config));
    }

    public DataSource source() {
        return source;
    }

    @Override
    public void close() {
        source.close();
    }
}
