package org.tertulia.server.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.WebSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.OrganisationId;

/** One simulated person on a real socket: asks for commands as a browser does, and sees what a browser sees. */
final class SimulatedPerson {
    /** What came back for a command. */
    enum Answer {
        DONE,
        REFUSED,
        UNANSWERED
    }

    private static final JsonMapper JSON = new JsonMapper();

    private record Asked(Command command, Promise<Answer> promise) {}

    private final PersonId id;
    private final OrganisationId organisation;
    private final List<String> languages;
    private final ExchangeCodec codec;
    private final WebSocket socket;
    private final Tally tally;
    private final Consumer<JsonNode> hearTime;
    private final SeenViews seen = new SeenViews();
    private final Map<UUID, Asked> asked = new HashMap<>();
    private final List<Promise<Void>> pinged = new ArrayList<>();

    SimulatedPerson(
            CastMember member, ExchangeCodec codec, WebSocket socket, Tally tally, Consumer<JsonNode> hearTime) {
        this.id = member.person();
        this.organisation = member.organisation();
        this.languages = member.languages();
        this.codec = codec;
        this.socket = socket;
        this.tally = tally;
        this.hearTime = hearTime;
        socket.textMessageHandler(this::hear);
        socket.closeHandler(_ -> loseAll());
    }

    /** Says hello, and completes when the whole of what this person may see has come. */
    Future<Void> sayHello(String stream) {
        var hello = JSON.createObjectNode();
        hello.put("type", "hello").put("stream", stream).put("epoch", 0).put("cursor", 0);
        return socket.writeTextMessage(hello.toString()).compose(_ -> seen.until(() -> seen.cursor() > 0));
    }

    /** Asks for a command; never fails, for an answer that does not come is one of the answers. */
    Future<Answer> ask(Command command) {
        var commandId = UUID.randomUUID();
        var promise = Promise.<Answer>promise();
        asked.put(commandId, new Asked(command, promise));
        tally.asked();
        send(commandId);
        return promise.future();
    }

    /** Asks for the time, and completes when it has been heard. */
    Future<Void> ping() {
        var promise = Promise.<Void>promise();
        pinged.add(promise);
        var ping = JSON.createObjectNode().put("type", "ping").put("n", 0);
        return socket.writeTextMessage(ping.toString()).compose(_ -> promise.future());
    }

    PersonId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    String language() {
        return languages.getFirst();
    }

    SeenViews seen() {
        return seen;
    }

    Future<Void> leave() {
        return socket.close();
    }

    private void send(UUID commandId) {
        var pending = asked.get(commandId);
        if (pending != null) {
            var message = JSON.createObjectNode();
            message.put("type", "do").put("id", commandId.toString());
            message.set("command", read(codec.commandText(pending.command())));
            socket.writeTextMessage(message.toString());
        }
    }

    private void hear(String text) {
        var message = read(text);
        switch (message.path("type").asText()) {
            case "welcome" -> hearTime.accept(message);
            case "pong" -> hearPong(message);
            case "changes" -> seen.apply(message);
            case "done" -> answered(message, Answer.DONE);
            case "refused" -> answered(message, Answer.REFUSED);
            case "unknown" -> send(UUID.fromString(message.path("id").asText()));
            case "bad" -> answered(message, Answer.REFUSED);
            default -> {}
        }
    }

    private void hearPong(JsonNode message) {
        hearTime.accept(message);
        pinged.forEach(promise -> promise.tryComplete());
        pinged.clear();
    }

    private void answered(JsonNode message, Answer answer) {
        var commandId = UUID.fromString(message.path("id").asText());
        var pending = asked.remove(commandId);
        if (pending == null) {
            return;
        }
        if (answer == Answer.DONE) {
            tally.acknowledged(commandId, pending.command());
        } else {
            tally.refused(message.path("code").asText());
        }
        pending.promise().complete(answer);
    }

    private void loseAll() {
        asked.values().forEach(lost -> {
            tally.unanswered();
            lost.promise().complete(Answer.UNANSWERED);
        });
        asked.clear();
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the server said what is not JSON", broken);
        }
    }
}
