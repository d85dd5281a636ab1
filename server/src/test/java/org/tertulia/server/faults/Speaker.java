package org.tertulia.server.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.talking.SocketLimits;
import org.tertulia.server.process.ProcessVenue;

/** A person on a good line who sends one command at a time and waits for its effect. */
final class Speaker implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int FRAME_BYTES = 16 * 1024 * 1024;
    private static final long PATIENCE_SECONDS = 90;

    private final Vertx vertx = Vertx.vertx();
    private final WebSocketClient client = vertx.createWebSocketClient(
            new WebSocketClientOptions().setMaxFrameSize(FRAME_BYTES).setMaxMessageSize(FRAME_BYTES));
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final WebSocket socket;

    /** The person with this name, signed in with the link that the server printed at its start. */
    Speaker(ProcessVenue venue, String name) throws Exception {
        var origin = "http://localhost:" + venue.port();
        socket = client.connect(new WebSocketConnectOptions()
                        .setHost("localhost")
                        .setPort(venue.port())
                        .setURI(ProcessVenue.path())
                        .addSubProtocol(SocketLimits.SUBPROTOCOL)
                        .putHeader(HttpHeaders.ORIGIN, origin)
                        .putHeader(HttpHeaders.COOKIE, signIn(origin, link(venue, name))))
                .map(opened -> opened.textMessageHandler(heard::add))
                .await();
        say(ProcessVenue.hello());
        hear("welcome");
    }

    private static URI link(ProcessVenue venue, String name) {
        return venue.server().said().stream()
                .filter(line -> line.contains(name) && line.contains("/join/"))
                .map(line -> URI.create(line.substring(line.indexOf("http"))))
                .findFirst()
                .orElseThrow();
    }

    private static String signIn(String origin, URI link) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var knock = HttpRequest.newBuilder(link)
                    .header("Origin", origin)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            var answer = http.send(knock, HttpResponse.BodyHandlers.discarding());
            return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        }
    }

    /** Sends this command and expects that it is done. */
    void does(Command command) throws Exception {
        var asked = Asked.of(command);
        say(asked.message());
        for (var next = next(); ; next = next()) {
            if (next.path("id").asText().equals(asked.id().toString())) {
                assertEquals("done", next.path("type").asText(), next::toString);
                return;
            }
        }
    }

    /** Stream time now, from a pong, in milliseconds. */
    double time() throws Exception {
        say("{\"type\":\"ping\",\"n\":1}");
        return hear("pong").path("at").asDouble();
    }

    /** Waits until the view for everyone shows this. */
    void sees(String key, String field, String value) throws Exception {
        for (var next = hear("changes"); ; next = hear("changes")) {
            for (var feed : next.path("feeds").properties()) {
                var view = feed.getValue().path("set").path(key);
                if (feed.getKey().startsWith("everyone@")
                        && view.path(field).asText().equals(value)) {
                    return;
                }
            }
        }
    }

    private JsonNode hear(String type) throws Exception {
        for (var next = next(); ; next = next()) {
            if (next.path("type").asText().equals(type)) {
                return next;
            }
        }
    }

    private JsonNode next() throws InterruptedException, JsonProcessingException {
        var text = Objects.requireNonNull(heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "no more messages arrived");
        return JSON.readTree(text);
    }

    private void say(String message) {
        socket.writeTextMessage(message).await();
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
