package org.tertulia.realtime.talking;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoop;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.timeout.IdleStateHandler;
import io.vertx.core.http.ServerWebSocket;
import java.util.concurrent.atomic.AtomicInteger;
import org.tertulia.realtime.showing.FrameSink;
import org.tertulia.realtime.wire.Farewell;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.wire.FromServer;

/**
 * Sends encoded frames over a WebSocket, past the handlers in which Vert.x encodes its own. It knows how many bytes have not been
 * sent yet: those on their way to the socket's loop, and those that the channel holds. Vert.x still uses the same channel to
 * answer pings and to close.
 */
final class SocketSink implements FrameSink {
    private static final WriteBufferWaterMark WATER_MARK =
            new WriteBufferWaterMark(SocketLimits.DRAINED_BYTES, SocketLimits.PENDING_BYTES);

    private final ServerWebSocket socket;
    private final Channel channel;
    private final Outbound outbound;
    private final Runnable drained;
    private final ChannelHandlerContext bottom;
    private final AtomicInteger underWay = new AtomicInteger();
    private boolean saidBye;

    /** Made on the socket's loop; calls {@code drained} there whenever the socket becomes writable again. */
    SocketSink(ServerWebSocket socket, Channel channel, Outbound outbound, Runnable drained) {
        this.socket = socket;
        this.channel = channel;
        this.outbound = outbound;
        this.drained = drained;
        channel.config().setWriteBufferWaterMark(WATER_MARK);
        this.bottom = channel.pipeline().addFirst(new Drained()).firstContext();
        removeIdleWatch();
    }

    EventLoop eventLoop() {
        return channel.eventLoop();
    }

    @Override
    public boolean isWritable() {
        return channel.isWritable() && underWay.get() < SocketLimits.PENDING_BYTES;
    }

    @Override
    public void send(Frame frame) {
        underWay.addAndGet(frame.length());
        outbound.send(this, frame);
    }

    @Override
    public void end(Farewell farewell) {
        eventLoop().execute(() -> endNow(farewell));
    }

    /** Sends this at once; on the socket's loop. */
    void say(FromServer message) {
        put(Frame.of(message));
        flush();
    }

    /** Says bye and closes, once, before anything else closes the line; on the socket's loop. */
    void endNow(Farewell farewell) {
        if (!hasEnded()) {
            say(farewell.bye());
            saidBye = true;
            socket.close(farewell.code(), farewell.bye().why());
            flush();
        }
    }

    /** Whether the server has closed the socket, so that the caller knows already. */
    boolean hasSaidBye() {
        return saidBye;
    }

    /** Whether nothing is sent or read any more, though the line may stay until the browser closes too. */
    boolean hasEnded() {
        return saidBye || socket.isClosed();
    }

    /** Takes a frame that was under way; on the socket's loop. */
    void write(Frame frame) {
        var before = underWay.getAndAdd(-frame.length());
        put(frame);
        if (before >= SocketLimits.PENDING_BYTES && before - frame.length() < SocketLimits.PENDING_BYTES) {
            drained.run();
        }
    }

    void flush() {
        bottom.flush();
    }

    /** Nobody waits for a write to end; one that fails closes the channel. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void put(Frame frame) {
        if (channel.isActive() && !saidBye) {
            bottom.write(frame.forOneSocket(), channel.voidPromise());
        }
    }

    /** The conversation notices silence; the idle handler of HTTP would cost a listener for each write. */
    private void removeIdleWatch() {
        if (channel.pipeline().get(IdleStateHandler.class) != null) {
            channel.pipeline().remove(IdleStateHandler.class);
        }
    }

    /** Says when the channel takes writes again. */
    private final class Drained extends ChannelInboundHandlerAdapter {
        @Override
        public void channelWritabilityChanged(ChannelHandlerContext here) throws Exception {
            if (channel.isWritable()) {
                drained.run();
            }
            super.channelWritabilityChanged(here);
        }
    }
}
