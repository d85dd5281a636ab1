package org.tertulia.realtime;

import io.vertx.core.http.ServerWebSocket;
import java.util.concurrent.atomic.AtomicLong;

/** Sends frames over a WebSocket and counts the characters that have not gone out yet. */
final class SocketSink implements FrameSink {
    private final ServerWebSocket socket;
    private final Runnable drained;
    private final AtomicLong pending = new AtomicLong();

    /** Calls {@code drained}, on any thread, whenever the socket becomes writable again. */
    SocketSink(ServerWebSocket socket, Runnable drained) {
        this.socket = socket;
        this.drained = drained;
    }

    @Override
    public boolean isWritable() {
        return pending.get() < SocketLimits.PENDING_CHARS;
    }

    @Override
    public void send(FromServer frame) {
        if (socket.isClosed()) {
            return;
        }
        var text = Wire.text(frame);
        pending.addAndGet(text.length());
        socket.writeTextMessage(text).onComplete(sent -> gone(text.length()));
    }

    @Override
    public void end(Farewell farewell) {
        send(farewell.bye());
        if (!socket.isClosed()) {
            socket.close(farewell.code(), farewell.bye().why());
        }
    }

    private void gone(int chars) {
        var before = pending.getAndAdd(-chars);
        if (before >= SocketLimits.PENDING_CHARS && before - chars < SocketLimits.PENDING_CHARS) {
            drained.run();
        }
    }
}
