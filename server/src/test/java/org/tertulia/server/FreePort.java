package org.tertulia.server;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds a free port for a server. It is below the range for outgoing connections, so that none of those takes it
 * meanwhile.
 */
public final class FreePort {
    private static final int FIRST = 15_000;
    private static final int BEYOND = 32_000;
    private static final int TRIES = 100;

    private FreePort() {}

    public static int find() throws IOException {
        var port = ThreadLocalRandom.current()
                .ints(TRIES, FIRST, BEYOND)
                .filter(FreePort::isFree)
                .findFirst();
        return port.orElseThrow(() -> new BindException("no port was free"));
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket(port)) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
