package org.tertulia.server.postgres;

/** A PostgreSQL that is available until it is closed. */
public interface Database extends AutoCloseable {
    DatabaseAddress address();

    @Override
    void close();

    /** A database that other people run. Closing it does not stop it. */
    static Database elsewhere(DatabaseAddress address) {
        return new Database() {
            @Override
            public DatabaseAddress address() {
                return address;
            }

            @Override
            public void close() {}
        };
    }
}
