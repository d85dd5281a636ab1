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

/** A bad line to a server. Each connection has its own kind of trouble. */
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

    /** A line to this port on this machine. */
    static PoorLine to(int port, Supplier<Mischief> mischief) {
        return new PoorLine(port, mischief);
    }

    int port() {
        return port;
    }

    /** Whether some data is delayed now. */
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

    /** What happens to data in one direction. */
    sealed interface Fate {
        record Late(long millis) implements Fate {}

        /** Every byte is sent separately. */
        record Sliced() implements Fate {}

        /** It is lost, and neither side is told. */
        record Swallowed() implements Fate {}

        /** This and all later data is lost, even the end of the connection. */
        record Stuck() implements Fate {}

        /** Half of it arrives, then the connection is reset. */
        record CutShort() implements Fate {}
    }

    /** Decides what happens to each piece of data on one connection. */
    interface Mischief {
        /** For data to the server. */
        Fate up(Buffer chunk);

        /** For data from the server. */
        Fate down(Buffer chunk);
    }

    /** One direction of a connection. Late data delays the data after it. */
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

        /** Stops reading below Vert.x, so that not even the end of the connection is noticed. */
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
