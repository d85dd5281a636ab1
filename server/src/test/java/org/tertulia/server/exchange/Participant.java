package org.tertulia.server.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client with a real socket. It remembers what each scope has shown. */
final class Participant {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final WebSocketClientOptions ANY_SIZE =
            new WebSocketClientOptions().setMaxFrameSize(1024 * 1024).setMaxMessageSize(1024 * 1024);
    private static final long PATIENCE_SECONDS = 20;

    private final WebSocket socket;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final Map<String, Map<String, JsonNode>> feeds = new HashMap<>();
    private long cursor;

    private Participant(WebSocket socket) {
        this.socket = socket;
        socket.textMessageHandler(heard::add);
    }

    /** Keeps the client, because an unreachable client closes all its sockets. */
    static WebSocketClient client(Vertx vertx) {
        return vertx.createWebSocketClient(ANY_SIZE);
    }

    static Participant enters(WebSocketClient client, int port, String person) {
        var where =
                new WebSocketConnectOptions().setHost("localhost").setPort(port).setURI("/" + person);
        var connected = client.connect(where).map(Participant::new);
        var participant = connected.toCompletionStage().toCompletableFuture().join();
        participant.says(
                "{'type':'hello','stream':'little','epoch':0,'mark':'','cursor':0,'scopes':[],'has':[],'wants':['*']}");
        participant.hears("changes");
        return participant;
    }

    void says(String message) {
        socket.writeTextMessage(message.replace('\'', '"'));
    }

    /** Sends a command and waits for the answer. */
    JsonNode asks(String command) {
        var id = UUID.randomUUID();
        says("{'type':'do','id':'%s','withinMillis':0,'command':%s}".formatted(id, command));
        for (var next = next(); ; next = next()) {
            if (next.path("id").asText().equals(id.toString())) {
                return next;
            }
        }
    }

    JsonNode hears(String type) {
        for (var next = next(); ; next = next()) {
            if (next.path("type").asText().equals(type)) {
                return next;
            }
        }
    }

    Participant seesUpTo(long sequence) {
        while (cursor < sequence) {
            next();
        }
        return this;
    }

    /** This entity's view in one scope; missing if there is none. */
    JsonNode in(String scope, String key) {
        return feeds.entrySet().stream()
                .filter(feed -> feed.getKey().startsWith(scope + "@"))
                .map(feed -> feed.getValue().get(key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(JSON.missingNode());
    }

    /** Whether any scope shows this. */
    boolean sees(String key) {
        return feeds.values().stream().anyMatch(views -> views.containsKey(key));
    }

    private JsonNode next() {
        try {
            var text = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (text == null) {
                throw new AssertionError("no more messages arrived");
            }
            var message = JSON.readTree(text);
            if (message.path("type").asText().equals("changes")) {
                draw(message);
            }
            return message;
        } catch (InterruptedException | JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private void draw(JsonNode changes) {
        changes.path("left").forEach(scope -> feeds.keySet().removeIf(feed -> feed.startsWith(scope.asText() + "@")));
        changes.path("feeds").properties().forEach(entry -> {
            var views = feeds.computeIfAbsent(entry.getKey(), _ -> new HashMap<>());
            if (entry.getValue().path("whole").asBoolean()) {
                views.clear();
            }
            entry.getValue().path("set").properties().forEach(set -> views.put(set.getKey(), set.getValue()));
            entry.getValue().path("drop").forEach(key -> views.remove(key.asText()));
        });
        if (!changes.path("more").asBoolean()) {
            cursor = changes.path("to").asLong();
        }
    }
}
