package org.tertulia.server.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A script of {@code frontend/bench}. It reads JSON from its input and prints JSON. */
final class NodeScript {
    private static final JsonMapper JSON = new JsonMapper();

    private NodeScript() {}

    static JsonNode run(String name, Map<String, ?> input, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(options));
        command.add(Path.of("frontend", "bench", name).toString());
        var script = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = script.getOutputStream()) {
            in.write(JSON.writeValueAsBytes(input));
        }
        var said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (script.waitFor() != 0) {
            throw new IllegalStateException(name + " failed: " + said);
        }
        return JSON.readTree(said);
    }
}
