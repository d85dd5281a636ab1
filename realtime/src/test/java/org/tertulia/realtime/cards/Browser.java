package org.tertulia.realtime.cards;

import static org.tertulia.realtime.cards.Eventually.now;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A browser for tests: it sends what a test says and keeps what it receives. */
public final class Browser {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final WebSocketClientOptions ANY_SIZE =
            new WebSocketClientOptions().setMaxFrameSize(1024 * 1024).setMaxMessageSize(1024 * 1024);
    private static final long PATIENCE_SECONDS = 15;

    /** A client that nothing refers to is closed with its sockets, so it is kept here. */
    private final WebSocketClient client;

    public final WebSocket socket;
    public final BrowserPicture picture;
    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final Promise<Short> closed = Promise.promise();

    private Browser(WebSocketClient client, WebSocket socket, BrowserPicture picture) {
        this.client = client;
        this.socket = socket;
        this.picture = picture;
        socket.textMessageHandler(text -> heard.add(read(text)));
        socket.closeHandler(ignored -> closed.tryComplete(socket.closeStatusCode()));
    }

    /** Opens a socket as this person. */
    public static Browser open(Vertx vertx, int port, String person) {
        return open(vertx, port, person, new BrowserPicture());
    }

    /** Opens a socket as this person, who has seen something already. */
    public static Browser open(Vertx vertx, int port, String person, BrowserPicture picture) {
        var where =
                new WebSocketConnectOptions().setHost("localhost").setPort(port).setURI("/" + person);
        var client = vertx.createWebSocketClient(ANY_SIZE);
        return new Browser(client, now(client.connect(where)), picture);
    }

    /** Says hello with what is in the picture. */
    public Browser greets(String stream) {
        says("{'type':'hello','stream':'%s','epoch':%d,'mark':'%s','cursor':%d,'scopes':%s,'has':%s,'wants':%s}"
                .formatted(
                        stream,
                        picture.epoch(),
                        picture.mark(),
                        picture.cursor(),
                        json(picture.scopes()),
                        json(picture.has()),
                        json(picture.wants())));
        return this;
    }

    private static String json(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(",", "[", "]"));
    }

    /** Says this, written with single quotes. */
    public void says(String message) {
        socket.writeTextMessage(message.replace('\'', '"'));
    }

    public UUID does(String command) {
        var id = UUID.randomUUID();
        does(id, command);
        return id;
    }

    public void does(UUID id, String command) {
        says("{'type':'do','id':'%s','withinMillis':0,'command':%s}".formatted(id, command));
    }

    /** Waits for the next message of this type; applies all changes before it to the picture. */
    public JsonNode hears(String type) {
        for (var next = next(); ; next = next()) {
            picture.draw(next);
            if (next.path("type").asText().equals(type)) {
                return next;
            }
        }
    }

    /** Waits until exactly these people hold a lease. */
    public Browser hearsHolders(String lease, Set<String> people) {
        while (!picture.holders(lease).equals(people)) {
            picture.draw(next());
        }
        return this;
    }

    /** Waits until the picture has reached this sequence. */
    public void seesUpTo(long sequence) {
        while (picture.cursor() < sequence || picture.isIncomplete()) {
            picture.draw(next());
        }
    }

    /** Waits for the code the server closes with. */
    public int hearsClose() {
        return now(closed.future());
    }

    public void goes() {
        now(socket.close());
        now(client.close());
    }

    private JsonNode next() {
        try {
            var next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing more was heard");
            }
            return next;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
