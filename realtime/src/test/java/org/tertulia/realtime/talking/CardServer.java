package org.tertulia.realtime.talking;

import static org.tertulia.realtime.cards.Eventually.now;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.http.WebSocketInternal;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tertulia.realtime.LiveStream;
import org.tertulia.realtime.cards.Browser;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.realtime.journal.MemoryJournal;
import org.tertulia.realtime.showing.Visitor;

/** A server for cards over real sockets. */
abstract class CardServer {
    static final Vertx VERTX = Vertx.vertx();
    /** How long the server waits for a browser that does not close in turn. */
    private static final int PATIENCE_SECONDS = 2;

    private static final Vertx ELSEWHERE = Vertx.vertx();

    final Set<String> unwelcome = ConcurrentHashMap.newKeySet();
    private final Journal journal = new MemoryJournal();
    LiveStream<Cards.Room, Cards.Ask, Cards.Fact> stream = open();
    private final BlockingQueue<Channel> letIn = new LinkedBlockingQueue<>();
    private int port;

    @BeforeEach
    final void listen() {
        var options = new HttpServerOptions()
                .setPort(0)
                .setMaxWebSocketFrameSize(SocketLimits.DECODED_FRAME_BYTES)
                .setWebSocketClosingTimeout(PATIENCE_SECONDS)
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false);
        var server = VERTX.createHttpServer(options).webSocketHandler(socket -> {
            var person = socket.path().substring(1);
            var channel = ((WebSocketInternal) socket).channelHandlerContext().channel();
            letIn.add(channel);
            arrives(socket, channel, new Visitor(new PersonId(person), () -> !unwelcome.contains(person)));
        });
        port = now(server.listen()).actualPort();
    }

    /** Somebody has opened a socket; on its event loop. */
    void arrives(ServerWebSocket socket, Channel channel, Visitor visitor) {
        stream.connect(socket, channel, visitor);
    }

    @AfterEach
    final void close() {
        now(stream.close());
    }

    /** Opens a socket and says nothing yet. */
    final Browser knocks(String person) {
        return Browser.open(VERTX, port, person);
    }

    /** The same on event loops of another process. */
    final Browser knocksFromElsewhere(String person) {
        return Browser.open(ELSEWHERE, port, person);
    }

    /** The loop of the first socket stops for so long when it reads next; the latch opens when it stops. */
    final CountDownLatch holdsUpReading(long millis) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var channel = letIn.take();
        channel.eventLoop()
                .submit(() -> channel.pipeline().addFirst(new HoldUp(millis, begun)))
                .sync();
        return begun;
    }

    private static final class HoldUp extends ChannelInboundHandlerAdapter {
        private final long millis;
        private final CountDownLatch begun;

        HoldUp(long millis, CountDownLatch begun) {
            this.millis = millis;
            this.begun = begun;
        }

        @Override
        public void channelRead(ChannelHandlerContext here, Object read) {
            here.pipeline().remove(this);
            begun.countDown();
            var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
            for (var left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            here.fireChannelRead(read);
        }
    }

    /** Opens a socket, says hello and reads everything there is to see. */
    final Browser enters(String person) {
        var browser = knocks(person).greets("cards");
        browser.hears("changes");
        return browser;
    }

    /** Opens another socket with what was seen on an earlier one. */
    final Browser comesBack(String person, Browser before) {
        return Browser.open(VERTX, port, person, before.picture).greets("cards");
    }

    final void lay(String card, String table, String text) {
        does(new Cards.Lay(card, table, text));
    }

    final void sit(String person, String table) {
        does(new Cards.Sit(person, table));
    }

    final void does(Cards.Ask command) {
        now(stream.ask(UUID.randomUUID(), PersonId.ENGINE, command));
    }

    final LiveStream<Cards.Room, Cards.Ask, Cards.Fact> open() {
        return now(LiveStream.open(VERTX, journal, Cards.stream("cards")));
    }
}
