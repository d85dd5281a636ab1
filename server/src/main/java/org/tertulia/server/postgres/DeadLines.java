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
 * Cuts a connection on which an answer is waited for, and nothing has gone either way for the time that its idle watch allows. The client
 * itself would say goodbye on it and wait for PostgreSQL to close, which on a dead line it never does; and it would close connections
 * that are only at rest.
 */
@SuppressWarnings("FutureReturnValueIgnored") // whoever writes has the promise, and nobody waits for the cut
final class DeadLines extends ChannelDuplexHandler {
    private boolean waiting;

    private DeadLines() {}

    /** Watches a connection that a pool has just made, and gives it back to the pool. */
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
