package org.tertulia.server.bench;

import java.io.IOException;
import java.util.Map;
import org.tertulia.server.FreePort;
import org.tertulia.server.process.ServerProcess;

/** The plain server in a separate process. */
record PlainProcess(ServerProcess process, int port) implements AutoCloseable {
    static PlainProcess start() throws IOException {
        var port = FreePort.find();
        var environment = Map.of("PORT", Integer.toString(port));
        var process = ServerProcess.start(PlainServer.class.getName(), environment, PlainServer.READY);
        return new PlainProcess(process, port);
    }

    @Override
    public void close() {
        process.close();
    }
}
