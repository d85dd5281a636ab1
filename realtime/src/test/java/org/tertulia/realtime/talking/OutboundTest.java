package org.tertulia.realtime.talking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tertulia.realtime.cards.Eventually.now;

import io.netty.channel.Channel;
import io.vertx.core.Promise;
import io.vertx.core.http.ServerWebSocket;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.showing.Visitor;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.wire.FromServer;
import org.tertulia.realtime.writing.Loop;
import org.tertulia.realtime.writing.VertxLoop;

class OutboundTest extends CardServer {
    private static final Frame PONG = Frame.of(new FromServer.Pong(7, 0, 1));

    private final Loop loop = new VertxLoop(VERTX);
    private final Outbound outbound = new Outbound(loop);
    private final Promise<SocketSink> arrived = Promise.promise();

    @Override
    void arrives(ServerWebSocket socket, Channel channel, Visitor visitor) {
        arrived.complete(new SocketSink(socket, channel, outbound, () -> {}));
    }

    @Test
    void a_frame_starts_on_the_streams_loop() {
        var ana = knocks("ana");
        var sink = now(arrived.future());
        loop.run(() -> sink.send(PONG));
        assertEquals(7, ana.hears("pong").path("n").asInt());
    }

    @Test
    void a_frame_that_starts_on_another_thread_fails_at_once() {
        knocks("ana");
        var sink = now(arrived.future());
        assertThrows(IllegalStateException.class, () -> sink.send(PONG));
    }
}
