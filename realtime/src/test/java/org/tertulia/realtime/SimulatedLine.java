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
 * One connection between a client and a server. What is said arrives in order and later; when it breaks, what was on its way to the
 * client is lost, and of what was on its way to the server the first part still arrives.
 */
final class SimulatedLine implements FrameSink {
    private final ManualLoop world;
    private final Dice chance;
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

    SimulatedLine(ManualLoop world, Dice chance, SimulatedServer server, SimulatedClient client, Referee referee) {
        this.world = world;
        this.chance = chance;
        this.server = server;
        this.client = client;
        this.referee = referee;
        this.room = 1 + chance.below(12);
    }

    /** Whether its server is gone without a word. */
    boolean isDead() {
        return server.machine.hasCrashed();
    }

    /** Says something to the server, which hears it on its loop. */
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

    /** The client knows at once, the server when it comes to it. */
    void breaks() {
        if (broken) {
            return;
        }
        broken = true;
        toClient.clear();
        hearsUpTo = heard + chance.below((int) (said - heard) + 1);
        serverHearsAt = Math.max(serverHearsAt, world.millis() + delay() + chance.below(3_000));
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
        return chance.oneIn(20) ? chance.below(2_000) : chance.below(10);
    }
}
