package org.tertulia.server.faults;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.internal.net.NetSocketInternal;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A line to some server on which bad things happen to what is said: each connection has a mischief of its own. */
final class PoorLine implements AutoCloseable {
    private static final NetServerOptions RESETTING = new NetServerOptions().setSoLinger(0);

    private final Vertx vertx = Vertx.vertx();
    private final NetClient client = vertx.createNetClient();
    private final NetServer server;
    private final int port;
    private final AtomicInteger heldBack = new AtomicInteger();

    private PoorLine(int to, Supplier<Mischief> mischief) {
        this.server = vertx.createNetServer(RESETTING).connectHandler(caller -> connect(caller, to, mischief.get()));
        this.port = server.listen(0, "127.0.0.1").await().actualPort();
    }

    /** A line that leads to this port of this machine. */
    static PoorLine to(int port, Supplier<Mischief> mischief) {
        return new PoorLine(port, mischief);
    }

    int port() {
        return port;
    }

    /** Whether anything is late just now. */
    boolean isHoldingBack() {
        return heldBack.get() > 0;
    }

    private void connect(NetSocket caller, int to, Mischief mischief) {
        caller.pause();
        client.connect(to, "127.0.0.1")
                .onSuccess(called -> join(caller, called, mischief))
                .onFailure(failure -> caller.close());
    }

    private void join(NetSocket caller, NetSocket called, Mischief mischief) {
        var up = new Way(caller, called);
        var down = new Way(called, caller);
        caller.handler(chunk -> up.carry(chunk, mischief.up(chunk)));
        called.handler(chunk -> down.carry(chunk, mischief.down(chunk)));
        caller.resume();
    }

    /** What becomes of what is said in one direction. */
    sealed interface Fate {
        record Late(long millis) implements Fate {}

        /** Every byte goes alone. */
        record Sliced() implements Fate {}

        /** It never arrives, and nobody says so. */
        record Swallowed() implements Fate {}

        /** It never arrives, nor does anything that follows it, a goodbye neither. */
        record Stuck() implements Fate {}

        /** A part of it arrives, then the connection is reset. */
        record CutShort() implements Fate {}
    }

    /** Decides what becomes of each piece that comes along one connection. */
    interface Mischief {
        /** Of what goes to the server. */
        Fate up(Buffer chunk);

        /** Of what comes from the server. */
        Fate down(Buffer chunk);
    }

    /** One direction of a connection; what is late holds up what comes after it. */
    private final class Way {
        private final NetSocket from;
        private final NetSocket to;
        private Future<Void> before = Future.succeededFuture();

        Way(NetSocket from, NetSocket to) {
            this.from = from;
            this.to = to;
            from.exceptionHandler(failure -> {}).closeHandler(closed -> before = before.onComplete(said -> to.close()));
        }

        void carry(Buffer chunk, Fate fate) {
            before = before.transform(said -> deliver(chunk, fate));
        }

        private Future<Void> deliver(Buffer chunk, Fate fate) {
            return switch (fate) {
                case Fate.Late late -> pause(late.millis()).compose(waited -> to.write(chunk));
                case Fate.Sliced sliced -> slice(chunk);
                case Fate.Swallowed swallowed -> Future.succeededFuture();
                case Fate.Stuck stuck -> stick();
                case Fate.CutShort cut -> cutShort(chunk);
            };
        }

        private Future<Void> pause(long millis) {
            if (millis == 0) {
                return Future.succeededFuture();
            }
            heldBack.incrementAndGet();
            return vertx.timer(millis)
                    .onComplete(over -> heldBack.decrementAndGet())
                    .mapEmpty();
        }

        /** Below what Vert.x has read ahead, so that not even an end is noticed. */
        private Future<Void> stick() {
            ((NetSocketInternal) from)
                    .channelHandlerContext()
                    .channel()
                    .config()
                    .setAutoRead(false);
            return Promise.<Void>promise().future();
        }

        private Future<Void> slice(Buffer chunk) {
            Future<Void> written = Future.succeededFuture();
            for (var i = 0; i < chunk.length(); i++) {
                var slice = chunk.slice(i, i + 1);
                written = written.compose(done -> to.write(slice));
            }
            return written;
        }

        private Future<Void> cutShort(Buffer chunk) {
            return to.write(chunk.slice(0, chunk.length() / 2))
                    .eventually(() -> from.close())
                    .eventually(() -> to.close());
        }
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
