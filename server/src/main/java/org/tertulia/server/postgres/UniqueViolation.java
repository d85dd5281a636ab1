package org.tertulia.server.postgres;

import io.vertx.pgclient.PgException;

/** A row that would be there twice. */
public final class UniqueViolation {
    private static final String STATE = "23505";

    private UniqueViolation() {}

    /** Whether a statement failed because there is such a row already. */
    public static boolean isIn(Throwable failure) {
        return failure instanceof PgException refused && STATE.equals(refused.getSqlState());
    }
}
