package org.tertulia.realtime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.tertulia.realtime.cards.Browser;
import org.tertulia.realtime.cards.Dice;
import org.tertulia.realtime.showing.FrameSink;
import org.tertulia.realtime.wire.Farewell;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.writing.ManualLoop;

/**
 * One connection between a client and a server. Messages arrive in order and with a delay. When it breaks, messages on their way
 * to the client are lost, and only the first part of those on their way to the server arrives.
 */
final class SimulatedLine implements FrameSink {
    private final ManualLoop world;
    private final Dice dice;
    private final SimulatedServer server;
    private final SimulatedClient client;
    private final Referee referee;
    private final int room;
    private final Queue<JsonNode> toClient = new ArrayDeque<>();
    private long clientHearsAt;
    private long serverHearsAt;
    private long said;
    private long heard;
    private long hearsUpTo = Long.MAX_VALUE;
    private int owed;
    private boolean stalled;
    private boolean broken;
    private boolean ended;

    SimulatedLine(ManualLoop world, Dice dice, SimulatedServer server, SimulatedClient client, Referee referee) {
        this.world = world;
        this.dice = dice;
        this.server = server;
        this.client = client;
        this.referee = referee;
        this.room = 1 + dice.below(12);
    }

    /** Whether its server has stopped without closing it. */
    boolean isDead() {
        return server.machine.hasCrashed();
    }

    /** Sends something to the server, which gets it on its loop. */
    void says(Consumer<SimulatedServer> message) {
        said++;
        var number = said;
        serverHearsAt = Math.max(serverHearsAt, world.millis() + delay());
        world.after(serverHearsAt - world.millis(), () -> {
            if (number <= hearsUpTo) {
                heard = number;
                server.machine.run(() -> message.accept(server));
            }
        });
    }

    /** It breaks: the client knows at once, the server when its loop gets to it. */
    void breaks() {
        if (broken) {
            return;
        }
        broken = true;
        toClient.clear();
        hearsUpTo = heard + dice.below((int) (said - heard) + 1);
        serverHearsAt = Math.max(serverHearsAt, world.millis() + delay() + dice.below(3_000));
        world.after(serverHearsAt - world.millis(), () -> server.leave(this));
    }

    void stalls() {
        stalled = true;
    }

    void drains() {
        stalled = false;
        while (owed > 0) {
            owed--;
            deliver();
        }
    }

    @Override
    public boolean isWritable() {
        return toClient.size() < room;
    }

    @Override
    public void send(Frame frame) {
        if (!broken && !ended) {
            var writable = isWritable();
            var message = referee.said(frame, client.person(), server.adopted().state());
            referee.waits(message, writable);
            put(message);
        }
    }

    @Override
    public void end(Farewell farewell) {
        if (!broken && !ended) {
            put(Browser.read(Frame.of(farewell.bye()).text()));
            ended = true;
        }
    }

    private void put(JsonNode message) {
        toClient.add(message);
        clientHearsAt = Math.max(clientHearsAt, world.millis() + delay());
        world.after(clientHearsAt - world.millis(), this::arrive);
    }

    private void arrive() {
        if (stalled) {
            owed++;
        } else {
            deliver();
        }
    }

    private void deliver() {
        var message = toClient.poll();
        if (message == null) {
            return;
        }
        if (toClient.size() == room - 1) {
            server.resume(this);
        }
        client.hears(message);
    }

    private long delay() {
        return dice.oneIn(20) ? dice.below(2_000) : dice.below(10);
    }
}
