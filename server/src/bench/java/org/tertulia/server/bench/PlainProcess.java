package org.tertulia.server.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tertulia.server.FreePort;
import org.tertulia.server.process.ServerProcess;

/** A server that only broadcasts, in a separate process, as a limit for comparison. */
record PlainProcess(ServerProcess process, int port) implements AutoCloseable {
    private static final String BUN = "@oven/bun-linux-x64";
    private static final String BUN_VERSION = "1.4.5";
    private static final Path BUN_FOLDER = Path.of("target", "bun");
    private static final Path BUN_SCRIPT = Path.of("frontend", "bench", "broadcast.mjs");

    /** With Vert.x. */
    static PlainProcess vertx() throws IOException {
        var port = FreePort.find();
        return new PlainProcess(
                ServerProcess.start(PlainServer.class.getName(), environment(port), PlainServer.READY), port);
    }

    /** With Bun, for Linux on x64; npm fetches it when it is first needed. */
    static PlainProcess bun() throws IOException, InterruptedException {
        var port = FreePort.find();
        var command = List.of(program().toString(), BUN_SCRIPT.toString());
        return new PlainProcess(ServerProcess.start(command, environment(port), PlainServer.READY), port);
    }

    private static Path program() throws IOException, InterruptedException {
        var program = BUN_FOLDER.resolve(Path.of("node_modules", BUN, "bin", "bun"));
        if (!Files.exists(program)) {
            var npm = new ProcessBuilder(
                            "npm", "install", "--no-save", "--prefix", BUN_FOLDER.toString(), BUN + "@" + BUN_VERSION)
                    .inheritIO()
                    .start();
            if (npm.waitFor() != 0) {
                throw new IOException("npm could not fetch " + BUN);
            }
        }
        return program;
    }

    private static Map<String, String> environment(int port) {
        return Map.of("PORT", Integer.toString(port));
    }

    @Override
    public void close() {
        process.close();
    }
}
