package org.tertulia.realtime;

import io.netty.channel.Channel;
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

/**
 * What is said on one socket, from hello to bye. It lives on the socket's event loop and leaves to the stream whatever concerns
 * others. A bad message gets an answer; a broken protocol ends the socket.
 */
final class Conversation<C extends Command> {
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);
    private static final long SILENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(SocketLimits.SILENCE_MILLIS);

    private final Vertx vertx;
    private final ServerWebSocket socket;
    private final Visitor visitor;
    private final LiveStream<?, C, ?> stream;
    private final SocketSink sink;
    private final Frames frames = new Frames();
    private final RateLimit frameLimit =
            new RateLimit(SocketLimits.FRAMES_PER_SECOND, SocketLimits.FRAMES_IN_A_BURST, System.nanoTime());
    private final RateLimit messageLimit =
            new RateLimit(SocketLimits.MESSAGES_PER_SECOND, SocketLimits.MESSAGES_IN_A_BURST, System.nanoTime());
    private long heardAt = System.nanoTime();
    private boolean greeted;

    Conversation(Vertx vertx, ServerWebSocket socket, Channel channel, Visitor visitor, LiveStream<?, C, ?> stream) {
        this.vertx = vertx;
        this.socket = socket;
        this.visitor = visitor;
        this.stream = stream;
        this.sink = new SocketSink(socket, channel, stream.lanes(), () -> stream.resume(this.sink()));
    }

    void begin() {
        if (socket.isClosed()) {
            return;
        }
        var hello = vertx.setTimer(SocketLimits.HELLO_MILLIS, timer -> expectGreeting());
        var pulse = vertx.setPeriodic(SocketLimits.PING_MILLIS, timer -> feelPulse());
        socket.frameHandler(this::hear)
                .pongHandler(pong -> heardAt = System.nanoTime())
                .exceptionHandler(failure -> LOG.debug("socket of {}: {}", visitor.person(), failure.toString()))
                .closeHandler(closed -> {
                    vertx.cancelTimer(hello);
                    vertx.cancelTimer(pulse);
                    stream.leave(sink);
                });
    }

    private void hear(WebSocketFrame frame) {
        if (socket.isClosed()) {
            return;
        }
        if (!frameLimit.allows(System.nanoTime())) {
            flood();
            return;
        }
        switch (frames.hear(frame)) {
            case Frames.Heard.Nothing nothing -> {}
            case Frames.Heard.Message message -> hear(message.text());
            case Frames.Heard.Broken broken -> sink.endNow(broken.farewell());
        }
    }

    /** Vert.x answers every ping by itself, so whoever goes on without reading is not to be heard any more. */
    private void flood() {
        socket.pause();
        sink.endNow(Farewell.FLOOD);
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
            sink.endNow(Farewell.NO_HELLO);
            return;
        }
        switch (message) {
            case FromBrowser.Hello hello -> greet(hello);
            case FromBrowser.Do ask -> ask(ask);
            case FromBrowser.Ping ping -> sink.say(stream.pong(ping.n()));
            case FromBrowser.Lease lease -> lease(lease);
        }
    }

    private void greet(FromBrowser.Hello hello) {
        if (greeted) {
            bad("hello.unexpected", null);
        } else if (!hello.stream().equals(stream.name())) {
            sink.endNow(Farewell.ELSEWHERE);
        } else {
            greeted = true;
            stream.join(visitor, sink, hello);
        }
    }

    private void ask(FromBrowser.Do ask) {
        try {
            var command = stream.codec().command(ask.command());
            stream.ask(ask, visitor.person(), command, sink);
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
            stream.lease(sink, lease);
        }
    }

    private void bad(String code, @Nullable UUID id) {
        LOG.info("{} said something bad: {}", visitor.person(), code);
        sink.say(new FromServer.Bad(code, id));
    }

    private SocketSink sink() {
        return sink;
    }

    private void expectGreeting() {
        if (!greeted) {
            sink.endNow(Farewell.NO_HELLO);
        }
    }

    /** A browser answers pings by itself, also in a hidden tab; one that does not is gone. */
    private void feelPulse() {
        if (System.nanoTime() - heardAt > SILENCE_NANOS) {
            sink.endNow(Farewell.SLOW);
        } else {
            socket.writePing(Buffer.buffer());
        }
    }
}
