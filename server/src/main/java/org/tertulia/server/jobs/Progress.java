package org.tertulia.server.jobs;

/** How work says how far it is. It should say so every second or two. */
@FunctionalInterface
public interface Progress {
    /**
     * Says how many steps are done.
     *
     * @throws Stopped when the server stops: the work ends here, and goes on at the next start
     */
    void tell(int done, int steps);

    /** The server stops. */
    final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("the server stops", null, false, false);
        }
    }
}
