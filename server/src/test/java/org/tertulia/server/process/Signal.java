package org.tertulia.server.process;

import java.io.IOException;

/** Operating system signals that Java cannot send. */
public enum Signal {
    STOP("STOP"),
    CONTINUE("CONT"),
    /** For PostgreSQL: immediate shutdown without cleanup. */
    QUIT("QUIT");

    private final String name;

    Signal(String name) {
        this.name = name;
    }

    public void send(ProcessHandle process) throws IOException {
        try {
            var said = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
            if (said.waitFor() != 0) {
                throw new IOException("no signal " + name + " reached process " + process.pid());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
