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

    /** The work ends here and goes on later: at the next start of the server, or as soon as other jobs have had their turn. */
    final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Stopped() {
            super("goes on later", null, false, false);
        }
    }
}
