package org.tertulia.server.postgres;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.internal.SqlConnectionInternal;

/**
 * Cuts a connection that waits for an answer and has been silent for its idle timeout. Without this, the client would
 * send a goodbye and wait for PostgreSQL to close. On a dead line that never happens. It would also close idle
 * connections.
 */
@SuppressWarnings("FutureReturnValueIgnored") // the writer has the promise, and nobody waits for the cut
final class DeadLines extends ChannelDuplexHandler {
    private boolean waiting;

    private DeadLines() {}

    /** Watches a new connection of a pool and gives it back to the pool. */
    static void watch(SqlConnection connection) {
        var pipeline = pipeline(connection);
        pipeline.addAfter(pipeline.context(IdleStateHandler.class).name(), null, new DeadLines());
        connection.close();
    }

    private static ChannelPipeline pipeline(SqlConnection connection) {
        var pooled = ((SqlConnectionInternal) connection).unwrap();
        return ((SocketConnectionBase) pooled.unwrap())
                .socket()
                .channelHandlerContext()
                .pipeline();
    }

    @Override
    public void write(ChannelHandlerContext here, Object said, ChannelPromise written) {
        waiting = true;
        here.write(said, written);
    }

    @Override
    public void channelRead(ChannelHandlerContext here, Object heard) {
        waiting = false;
        here.fireChannelRead(heard);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext here, Object event) {
        if (!(event instanceof IdleStateEvent)) {
            here.fireUserEventTriggered(event);
        } else if (waiting) {
            here.close();
        }
    }
}
