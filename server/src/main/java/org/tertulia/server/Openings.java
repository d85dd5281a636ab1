package org.tertulia.server;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that must be closed at the end. It closes once, the last one first. If one fails to close, the others
 * still close.
 */
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

    @SuppressWarnings("CatchingUnchecked") // the database is closed last and must stop even after an error
    private static void close(AutoCloseable opened) {
        try {
            opened.close();
        } catch (Exception failure) {
            LOG.error("A part of Tertulia could not be closed", failure);
        }
    }
}
