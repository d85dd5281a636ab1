package org.tertulia.server.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.DataDirectory;
import org.tertulia.server.identity.Purpose;
import org.tertulia.server.identity.SigningKeys;
import org.tertulia.server.identity.Tokens;
import org.tertulia.server.importer.ExchangeSource;

/** A Tertulia that runs on this machine, reached with the keys of its data directory. */
record RunningServer(int port, Tokens tokens) {
    private static final int DONE = 200;

    /** What it answered: lines for the terminal. */
    record Answer(boolean done, String lines) {}

    /** The one that uses this data directory. */
    static Optional<RunningServer> at(Path data) throws IOException {
        var port = DataDirectory.portOf(data);
        return port.isEmpty()
                ? Optional.empty()
                : Optional.of(new RunningServer(
                        port.getAsInt(), new Tokens(SigningKeys.in(data.resolve("keys")), InstantSource.system())));
    }

    /** Lets it import a folder. */
    Answer bringIn(ExchangeSource source) throws IOException, InterruptedException {
        var archive = Files.createTempFile("import", ".zip");
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            source.pack(archive);
            var token = tokens.issue(Purpose.OPERATOR, PersonId.ENGINE, Purpose.IMPORT);
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/operator/import"))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "text/plain")
                    .POST(BodyPublishers.ofFile(archive))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            return new Answer(answer.statusCode() == DONE, answer.body().stripTrailing());
        } finally {
            Files.deleteIfExists(archive);
        }
    }
}
