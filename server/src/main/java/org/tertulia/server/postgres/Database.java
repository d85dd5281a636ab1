package org.tertulia.server.postgres;

/** A PostgreSQL that is up until it is closed. */
public interface Database extends AutoCloseable {
    DatabaseAddress address();

    @Override
    void close();

    /** A database that somebody else runs; closing it leaves it alone. */
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
