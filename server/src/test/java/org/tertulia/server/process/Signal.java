package org.tertulia.server.process;

import java.io.IOException;

/** What a process is told by the operating system where Java has no word for it. */
public enum Signal {
    STOP("STOP"),
    CONTINUE("CONT"),
    /** To PostgreSQL: an immediate shutdown, with nothing tidied up. */
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
