package org.tertulia.server.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.DataDirectory;
import org.tertulia.server.identity.Purpose;
import org.tertulia.server.identity.SigningKeys;
import org.tertulia.server.identity.Tokens;
import org.tertulia.server.importer.ExchangeSource;

/** A Tertulia that runs on this machine, reached with the keys of its data directory. */
final class RunningServer implements AutoCloseable {
    private static final int DONE = 200;
    private static final int UNDER_WAY = 202;
    private static final long ASKED_EVERY_MILLIS = 250;
    private static final long SAID_EVERY_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final String origin;
    private final Tokens tokens;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningServer(int port, Tokens tokens) {
        this.origin = "http://127.0.0.1:" + port;
        this.tokens = tokens;
    }

    /** The one that uses this data directory. */
    static Optional<RunningServer> at(Path data) throws IOException {
        var port = DataDirectory.portOf(data);
        return port.isEmpty()
                ? Optional.empty()
                : Optional.of(new RunningServer(
                        port.getAsInt(), new Tokens(SigningKeys.in(data.resolve("keys")), InstantSource.system())));
    }

    /** Lets it import a folder or a file, and waits for the end. Returns whether it was imported. */
    boolean bringIn(ExchangeSource source, Consumer<String> out) throws IOException, InterruptedException {
        var archive = Files.createTempFile("import", ".zip");
        try {
            source.pack(archive);
            var begun = post("/operator/import", BodyPublishers.ofFile(archive));
            say(begun, out);
            return follow(begun, out);
        } finally {
            Files.deleteIfExists(archive);
        }
    }

    /** Lets it take back the last import of an exchange, and waits for the end. Returns whether that was done. */
    boolean undo(String exchange, Consumer<String> out) throws IOException, InterruptedException {
        var begun = post("/operator/undo/" + exchange, BodyPublishers.noBody());
        say(begun, out);
        return follow(begun, out);
    }

    /** Asks again and again how far it is, and says so every few seconds. */
    private boolean follow(HttpResponse<String> begun, Consumer<String> out) throws IOException, InterruptedException {
        if (begun.statusCode() != UNDER_WAY) {
            return false;
        }
        var place = begun.headers().firstValue("Location").orElseThrow();
        try {
            return followed(place, out);
        } catch (IOException gone) {
            out.accept("Tertulia has stopped. At its next start it goes on with what it had begun.");
            return false;
        }
    }

    private boolean followed(String place, Consumer<String> out) throws IOException, InterruptedException {
        var said = System.nanoTime();
        var now = get(place);
        while (now.statusCode() == UNDER_WAY) {
            if (System.nanoTime() - said > SAID_EVERY_NANOS) {
                say(now, out);
                said = System.nanoTime();
            }
            TimeUnit.MILLISECONDS.sleep(ASKED_EVERY_MILLIS);
            now = get(place);
        }
        say(now, out);
        var done = now.statusCode() == DONE;
        if (done) {
            say(post(place + "/links", BodyPublishers.noBody()), out);
        }
        return done;
    }

    private static void say(HttpResponse<String> answer, Consumer<String> out) {
        answer.body().lines().filter(line -> !line.isEmpty()).forEach(out);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws IOException, InterruptedException {
        return client.send(request(path).POST(body).build(), BodyHandlers.ofString());
    }

    /** A token lives for minutes, an import may take longer: each request has its own. */
    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(Duration.ofMinutes(5))
                .header("Authorization", "Bearer " + tokens.issue(Purpose.OPERATOR, PersonId.ENGINE, Purpose.IMPORT))
                .header("Accept", "text/plain");
    }

    @Override
    public void close() {
        client.close();
    }
}
