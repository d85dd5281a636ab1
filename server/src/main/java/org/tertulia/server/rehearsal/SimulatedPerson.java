package org.tertulia.server.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.WebSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.programme.OrganisationId;

/**
 * One simulated person on a real socket. They send commands as a browser does and see what a browser sees. When the
 * socket ends, the person reconnects and resumes from the cursor. Unanswered commands are sent again with the same ids.
 * If reconnecting keeps failing, the person gives up, and everything that waits for them fails.
 */
final class SimulatedPerson {
    /** The answer to a command. */
    enum Answer {
        DONE,
        REFUSED
    }

    private record Asked(Command command, Promise<Answer> promise) {}

    private static final JsonMapper JSON = new JsonMapper();
    private static final String EVERYTHING = "*";
    private static final int MOST_TRIES = 60;
    private static final long BETWEEN_TRIES_MILLIS = 500;

    private final CastMember member;
    private final String stream;
    private final ExchangeCodec codec;
    private final Supplier<Future<WebSocket>> door;
    private final Tally tally;
    private final Pace pace;
    private final SeenViews seen = new SeenViews();
    private final Map<UUID, Asked> asked = new LinkedHashMap<>();
    private final List<Promise<Void>> pinged = new ArrayList<>();
    private @Nullable WebSocket socket;
    private int epoch;
    private boolean leaving;
    private int tries;
    private @Nullable Throwable lost;

    SimulatedPerson(
            CastMember member,
            String stream,
            ExchangeCodec codec,
            Supplier<Future<WebSocket>> door,
            Tally tally,
            Pace pace) {
        this.member = member;
        this.stream = stream;
        this.codec = codec;
        this.door = door;
        this.tally = tally;
        this.pace = pace;
    }

    /** Connects, and completes when this person has received everything they may see. */
    Future<Void> enter() {
        return stepIn().compose(inside -> greet());
    }

    private Future<Void> stepIn() {
        return door.get().map(opened -> {
            opened.textMessageHandler(this::hear);
            opened.closeHandler(closed -> comeBack());
            socket = opened;
            return null;
        });
    }

    private Future<Void> greet() {
        return sayHello().compose(sent -> seen.until(() -> seen.cursor() > 0));
    }

    /** Sends a command, and completes with its answer. */
    Future<Answer> ask(Command command) {
        if (lost != null) {
            return Future.failedFuture(lost);
        }
        var id = UUID.randomUUID();
        var promise = Promise.<Answer>promise();
        asked.put(id, new Asked(command, promise));
        tally.asked();
        sendCommand(id);
        return promise.future();
    }

    /** Asks for the time, and completes with the answer. */
    Future<Void> ping() {
        if (lost != null) {
            return Future.failedFuture(lost);
        }
        var promise = Promise.<Void>promise();
        pinged.add(promise);
        sendPing();
        return promise.future();
    }

    PersonId id() {
        return member.person();
    }

    OrganisationId organisation() {
        return member.organisation();
    }

    String language() {
        return member.languages().isEmpty() ? "en" : member.languages().getFirst();
    }

    SeenViews seen() {
        return seen;
    }

    Future<Void> leave() {
        leaving = true;
        return socket == null ? Future.succeededFuture() : socket.close();
    }

    /** Leaves for good. What still waits for this person fails. */
    void giveUp() {
        leaving = true;
        giveUp(new IllegalStateException("the rehearsal was stopped"));
        if (socket != null) {
            socket.close();
        }
    }

    private void comeBack() {
        socket = null;
        if (!leaving) {
            knock();
        }
    }

    private void knock() {
        if (tries == MOST_TRIES) {
            giveUp(new IllegalStateException(member.person().value() + " could not reconnect"));
        } else if (!leaving) {
            tries++;
            stepIn().onSuccess(inside -> greet().onSuccess(back -> askAgain()))
                    .onFailure(closed -> pace.pause(BETWEEN_TRIES_MILLIS).onSuccess(waited -> knock()));
        }
    }

    private void askAgain() {
        tally.cameBack();
        asked.keySet().forEach(this::sendCommand);
        if (!pinged.isEmpty()) {
            sendPing();
        }
    }

    private void giveUp(Throwable why) {
        lost = why;
        tally.lost();
        asked.values().forEach(one -> one.promise().fail(why));
        asked.clear();
        pinged.forEach(promise -> promise.tryFail(why));
        pinged.clear();
        seen.end(why);
    }

    private Future<Void> sayHello() {
        var hello = JSON.createObjectNode()
                .put("type", "hello")
                .put("stream", stream)
                .put("epoch", epoch)
                .put("mark", seen.mark())
                .put("cursor", seen.cursor());
        seen.scopes().forEach(hello.putArray("scopes")::add);
        seen.topics().forEach(hello.putArray("has")::add);
        hello.putArray("wants").add(EVERYTHING);
        return send(hello);
    }

    private void sendCommand(UUID id) {
        var pending = asked.get(id);
        if (pending != null) {
            var message = JSON.createObjectNode()
                    .put("type", "do")
                    .put("id", id.toString())
                    .put("withinMillis", 0);
            send(message.set("command", read(codec.commandText(pending.command()))));
        }
    }

    private void sendPing() {
        send(JSON.createObjectNode().put("type", "ping").put("n", 0));
    }

    private Future<Void> send(JsonNode message) {
        return socket == null ? Future.succeededFuture() : socket.writeTextMessage(message.toString());
    }

    private void hear(String text) {
        var message = read(text);
        switch (message.path("type").asText()) {
            case "welcome" -> hearWelcome(message);
            case "pong" -> hearPong(message);
            case "changes" -> seen.apply(message);
            case "done" -> answered(message, Answer.DONE);
            case "refused", "bad" -> answered(message, Answer.REFUSED);
            case "unknown" -> sendCommand(id(message));
            default -> {}
        }
    }

    private void hearWelcome(JsonNode message) {
        tries = 0;
        epoch = message.path("epoch").asInt();
        seen.markNext(message.path("mark").asText());
        pace.hear(message);
    }

    private void hearPong(JsonNode message) {
        pace.hear(message);
        pinged.forEach(Promise::tryComplete);
        pinged.clear();
    }

    private void answered(JsonNode message, Answer answer) {
        var pending = message.hasNonNull("id") ? asked.remove(id(message)) : null;
        if (pending != null) {
            count(message, pending.command(), answer);
            seesUpTo(message.path("sequence").asLong()).map(answer).onComplete(pending.promise());
        }
    }

    /** A command's effect arrives shortly after its answer. The sender continues only then. */
    private Future<Void> seesUpTo(long sequence) {
        return seen.until(() -> seen.cursor() >= sequence);
    }

    private void count(JsonNode message, Command command, Answer answer) {
        switch (answer) {
            case DONE -> tally.acknowledged(id(message), command);
            case REFUSED -> tally.refused(command, message.path("code").asText());
        }
    }

    private static UUID id(JsonNode message) {
        return UUID.fromString(message.path("id").asText());
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the server sent a message that is not JSON", broken);
        }
    }
}
