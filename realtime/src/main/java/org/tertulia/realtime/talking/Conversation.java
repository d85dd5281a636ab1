package org.tertulia.realtime.talking;

import io.netty.channel.Channel;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrame;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.showing.Visitor;
import org.tertulia.realtime.wire.Farewell;
import org.tertulia.realtime.wire.FromBrowser;
import org.tertulia.realtime.wire.FromServer;
import org.tertulia.realtime.wire.UnreadableException;
import org.tertulia.realtime.wire.Wire;
import org.tertulia.realtime.writing.Writer;

/**
 * The messages of one socket, from hello to bye. It runs on the socket's event loop, and passes to the stream what concerns
 * others. A bad message gets an answer; a broken protocol ends the socket.
 */
public final class Conversation<C extends Command> {
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);
    private static final long SILENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(SocketLimits.SILENCE_MILLIS);

    private final Vertx vertx;
    private final ServerWebSocket socket;
    private final Visitor visitor;
    private final SocketRequests<?, C, ?> requests;
    private final SocketSink sink;
    private final Frames frames = new Frames();
    private final RateLimit frameLimit =
            new RateLimit(SocketLimits.FRAMES_PER_SECOND, SocketLimits.FRAMES_IN_A_BURST, System.nanoTime());
    private final RateLimit messageLimit =
            new RateLimit(SocketLimits.MESSAGES_PER_SECOND, SocketLimits.MESSAGES_IN_A_BURST, System.nanoTime());
    private long heardAt = System.nanoTime();
    private boolean greeted;

    /** Talks with a visitor about a stream; what is sent from the stream's loop goes through {@code outbound}. */
    public Conversation(
            Vertx vertx,
            ServerWebSocket socket,
            Channel channel,
            Outbound outbound,
            Visitor visitor,
            SocketRequests<?, C, ?> requests) {
        this.vertx = vertx;
        this.socket = socket;
        this.visitor = visitor;
        this.requests = requests;
        this.sink = new SocketSink(socket, channel, outbound, () -> requests.resume(this.sink()));
    }

    /** Begins to listen; the socket counts as open until it is closed. */
    public void begin(OpenSockets open) {
        if (socket.isClosed()) {
            return;
        }
        open.come();
        var hello = vertx.setTimer(SocketLimits.HELLO_MILLIS, timer -> expectGreetingSoon());
        var pulse = vertx.setPeriodic(SocketLimits.PING_MILLIS, timer -> feelPulse());
        socket.frameHandler(this::hear)
                .pongHandler(pong -> heardAt = System.nanoTime())
                .exceptionHandler(this::fail)
                .closeHandler(closed -> {
                    open.go();
                    vertx.cancelTimer(hello);
                    vertx.cancelTimer(pulse);
                    if (greeted && !sink.hasSaidBye()) {
                        requests.leave(sink);
                    }
                });
    }

    private void hear(WebSocketFrame frame) {
        if (sink.hasEnded()) {
            return;
        }
        if (!frameLimit.allows(System.nanoTime())) {
            flood();
            return;
        }
        switch (frames.hear(frame)) {
            case Frames.Heard.Nothing nothing -> {}
            case Frames.Heard.Message message -> hear(message.text());
            case Frames.Heard.Broken broken -> end(broken.farewell());
        }
    }

    /** Vert.x answers every ping. A browser that sends without reading must therefore not be read any more. */
    private void flood() {
        socket.pause();
        end(Farewell.FLOOD);
    }

    private void hear(String text) {
        heardAt = System.nanoTime();
        if (!messageLimit.allows(heardAt)) {
            flood();
            return;
        }
        try {
            answer(Wire.read(text));
        } catch (UnreadableException unreadable) {
            bad(unreadable.code(), null);
        }
    }

    private void answer(FromBrowser message) {
        if (!greeted && !(message instanceof FromBrowser.Hello)) {
            end(Farewell.NO_HELLO);
            return;
        }
        switch (message) {
            case FromBrowser.Hello hello -> greet(hello);
            case FromBrowser.Look look -> requests.look(sink, look);
            case FromBrowser.Do ask -> ask(ask);
            case FromBrowser.Ping ping -> sink.say(requests.pong(ping.n()));
            case FromBrowser.Lease lease -> lease(lease);
        }
    }

    private void greet(FromBrowser.Hello hello) {
        if (greeted) {
            bad("hello.unexpected", null);
        } else if (!hello.stream().equals(requests.streamName())) {
            end(Farewell.ELSEWHERE);
        } else {
            greeted = true;
            requests.join(visitor, sink, hello);
        }
    }

    private void ask(FromBrowser.Do ask) {
        try {
            var command = requests.command(ask.command());
            if (!requests.ask(ask, visitor.person(), command, sink)) {
                sink.say(new FromServer.Refused(ask.id(), Writer.BUSY.code(), Writer.BUSY.details()));
            }
        } catch (UnreadableException unreadable) {
            bad(unreadable.code(), ask.id());
        } catch (RuntimeException failure) {
            LOG.error("a command could not be read", failure);
            bad("command.unreadable", ask.id());
        }
    }

    private void lease(FromBrowser.Lease lease) {
        if (lease.key().length() > SocketLimits.LEASE_KEY_CHARS) {
            bad("lease.unreadable", null);
        } else {
            requests.lease(sink, lease);
        }
    }

    private void bad(String code, @Nullable UUID id) {
        LOG.info("{} sent a bad message: {}", visitor.person().value(), code);
        sink.say(new FromServer.Bad(code, id));
    }

    private void end(Farewell farewell) {
        if (sink.hasEnded()) {
            return;
        }
        LOG.info(
                "the socket of {} is closed: {}",
                visitor.person().value(),
                farewell.bye().why());
        sink.endNow(farewell);
        requests.leave(sink);
    }

    /**
     * Bytes that are not a frame come as a failure, after which Vert.x cuts the line; the farewell has to be sent before.
     */
    private void fail(Throwable failure) {
        if (failure instanceof CorruptedWebSocketFrameException broken) {
            end(Farewell.of(broken.closeStatus().code()));
        } else {
            LOG.debug("socket of {}: {}", visitor.person().value(), failure.toString());
        }
    }

    private SocketSink sink() {
        return sink;
    }

    /** A loop that was held up runs its timers before it reads what arrived in time, so this lets it read once more. */
    private void expectGreetingSoon() {
        vertx.setTimer(1, timer -> expectGreeting());
    }

    private void expectGreeting() {
        if (!greeted) {
            end(Farewell.SILENT);
        }
    }

    /** A browser answers pings without its page, also in a hidden tab; one that does not is gone. */
    private void feelPulse() {
        if (isSilent()) {
            vertx.setTimer(1, timer -> endIfSilent());
        } else {
            socket.writePing(Buffer.buffer());
        }
    }

    private void endIfSilent() {
        if (isSilent()) {
            end(Farewell.SLOW);
        }
    }

    private boolean isSilent() {
        return System.nanoTime() - heardAt > SILENCE_NANOS;
    }
}
