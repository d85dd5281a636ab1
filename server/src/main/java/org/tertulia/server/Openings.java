package org.tertulia.server;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been opened, to be closed once, the last one first; one that fails to close does not keep the others open. */
public final class Openings implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Openings.class);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    public synchronized <T extends AutoCloseable> T keep(T opened) {
        open.push(opened);
        return opened;
    }

    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever one of them throws, the database below must still be stopped
    private static void close(AutoCloseable opened) {
        try {
            opened.close();
        } catch (Exception failure) {
            LOG.error("Something did not close", failure);
        }
    }
}
