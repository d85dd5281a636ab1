package org.tertulia.server.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.RehearsedExchange;
import org.tertulia.server.process.Picture;

/**
 * A client that records everything it sends, receives and sees. Like a browser, it reconnects when the socket ends or
 * goes silent, resumes from the cursor, and sends unanswered commands again with the same ids. Unlike a browser, it
 * sends some commands twice and repeats them in any order. It runs on one event loop; other threads may read it.
 */
final class Witness {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long KNOCK_AGAIN_MILLIS = 300;
    private static final long PULSE_MILLIS = 1_000;
    private static final int SILENT_PULSES = 6;
    private static final int ONE_SAID_TWICE_OF = 10;

    final PersonId person;
    private final Vertx vertx;
    private final Supplier<Future<WebSocket>> door;
    private final Random chance;
    private final Script script;
    private final Bell bell;
    private final long pauseMillis;
    private final Picture picture = new Picture();
    private final Map<UUID, Asked> asked = new ConcurrentHashMap<>();
    private final Map<UUID, Asked> unanswered = new LinkedHashMap<>();
    private final List<String> farewells = new CopyOnWriteArrayList<>();
    private @Nullable WebSocket socket;
    private int silentPulses;
    private volatile @Nullable Throwable broken;
    private volatile boolean present;
    private volatile boolean resting;
    private volatile boolean waiting;
    private volatile boolean gone;
    private volatile long cursor;
    private final AtomicInteger settled = new AtomicInteger();

    /** @param pauseMillis its average pause between two commands */
    Witness(Vertx vertx, PersonId person, Supplier<Future<WebSocket>> door, Bell bell, long pauseMillis, long seed) {
        this.vertx = vertx;
        this.person = person;
        this.door = door;
        this.bell = bell;
        this.pauseMillis = pauseMillis;
        this.chance = new Random(seed);
        this.script = new Script(person, chance);
    }

    /** Connects and sends one command after another, on its event loop. */
    void enter() {
        knock();
        vertx.setPeriodic(PULSE_MILLIS, timer -> feelPulse());
    }

    /** Sends no new commands. */
    void rest() {
        resting = true;
    }

    /** Does not reconnect any more. */
    void leave() {
        gone = true;
    }

    boolean isPresent() {
        return present;
    }

    /** Whether all its commands are answered. */
    boolean isAnswered() {
        return !waiting;
    }

    /** Whether any answer was "unknown". */
    boolean isInDoubt() {
        return asked.values().stream()
                .flatMap(one -> one.answers().stream())
                .anyMatch(answer -> answer instanceof Asked.Answer.Unknown);
    }

    /** The server may go back to an older copy of its data. */
    void mayGoBack() {
        picture.mayGoBack();
    }

    int settled() {
        return settled.get();
    }

    long cursor() {
        return cursor;
    }

    /** The first error in the received messages. */
    @Nullable
    Throwable broken() {
        return broken;
    }

    List<Asked> asked() {
        return List.copyOf(asked.values());
    }

    /** The reasons of all the server's goodbyes. */
    List<String> farewells() {
        return farewells;
    }

    /** Read this only when nothing changes any more. */
    Picture picture() {
        return picture;
    }

    private void knock() {
        if (!gone) {
            Future.succeededFuture()
                    .compose(still -> door.get())
                    .onSuccess(this::stepIn)
                    .onFailure(closed -> vertx.setTimer(KNOCK_AGAIN_MILLIS, timer -> knock()));
        }
    }

    private void stepIn(WebSocket opened) {
        socket = opened;
        silentPulses = 0;
        opened.textMessageHandler(this::hear);
        opened.exceptionHandler(failure -> {});
        opened.closeHandler(closed -> stepOut());
        var hello = JSON.createObjectNode()
                .put("type", "hello")
                .put("stream", RehearsedExchange.SLUG)
                .put("epoch", picture.epoch())
                .put("mark", picture.mark())
                .put("cursor", picture.cursor());
        picture.scopes().forEach(hello.putArray("scopes")::add);
        picture.topics().forEach(hello.putArray("has")::add);
        hello.putArray("wants").add("*");
        say(hello.toString());
    }

    private void stepOut() {
        socket = null;
        present = false;
        picture.interrupt();
        vertx.setTimer(KNOCK_AGAIN_MILLIS, timer -> knock());
    }

    private void feelPulse() {
        silentPulses++;
        if (silentPulses > SILENT_PULSES) {
            end();
        } else {
            say("{\"type\":\"ping\",\"n\":1}");
        }
    }

    private void end() {
        if (socket != null) {
            socket.close();
        }
    }

    private void hear(String text) {
        silentPulses = 0;
        try {
            hear(JSON.readTree(text));
        } catch (JsonProcessingException | RuntimeException | AssertionError failure) {
            broken = broken == null ? failure : broken;
        }
        bell.ring();
    }

    private void hear(JsonNode message) {
        switch (message.path("type").asText()) {
            case "welcome" -> picture.begin(message);
            case "changes" -> see(message);
            case "done", "refused", "bad", "unknown" -> hearAnswer(message);
            case "bye" -> farewells.add(message.path("why").asText());
            default -> {}
        }
    }

    private void see(JsonNode changes) {
        if (!picture.draw(changes)) {
            return;
        }
        cursor = picture.cursor();
        if (!present) {
            present = true;
            askAgain();
            askNext();
        }
    }

    private void hearAnswer(JsonNode message) {
        var mine = Objects.requireNonNull(
                asked.get(UUID.fromString(message.path("id").asText())));
        var answer = Asked.answer(message);
        mine.answers().add(answer);
        switch (answer) {
            case Asked.Answer.Unknown unknown -> vertx.setTimer(KNOCK_AGAIN_MILLIS, timer -> sayIfUnanswered(mine));
            case Asked.Answer.Done done -> settle(mine, true);
            case Asked.Answer.Refused refused -> settle(mine, false);
        }
    }

    private void settle(Asked mine, boolean done) {
        if (unanswered.remove(mine.id()) == null) {
            return;
        }
        settled.incrementAndGet();
        waiting = !unanswered.isEmpty();
        if (done) {
            script.done(mine.command());
        }
        vertx.setTimer(1 + chance.nextLong(2 * pauseMillis), timer -> askNext());
    }

    private void askNext() {
        waiting = true;
        if (!resting && present && unanswered.isEmpty()) {
            for (var command : script.next()) {
                var next = Asked.of(command);
                asked.put(next.id(), next);
                unanswered.put(next.id(), next);
            }
            List.copyOf(unanswered.values()).forEach(this::say);
        }
        waiting = !unanswered.isEmpty();
    }

    private void askAgain() {
        var again = new ArrayList<>(unanswered.values());
        Collections.shuffle(again, chance);
        again.forEach(this::say);
    }

    private void sayIfUnanswered(Asked one) {
        if (unanswered.containsKey(one.id())) {
            say(one);
        }
    }

    private void say(Asked one) {
        say(one.message());
        if (chance.nextInt(ONE_SAID_TWICE_OF) == 0) {
            say(one.message());
        }
    }

    private void say(String message) {
        if (socket != null) {
            socket.writeTextMessage(message);
        }
    }
}
