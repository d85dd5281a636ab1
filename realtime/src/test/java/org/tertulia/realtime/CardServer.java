package org.tertulia.realtime;

import static org.tertulia.realtime.Eventually.now;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.internal.http.WebSocketInternal;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tertulia.realtime.contract.PersonId;

/** A server that plays cards over real sockets. */
abstract class CardServer {
    private static final Vertx VERTX = Vertx.vertx();

    final Set<String> unwelcome = ConcurrentHashMap.newKeySet();
    private final Journal journal = new MemoryJournal();
    LiveStream<Cards.Room, Cards.Ask, Cards.Fact> stream = open();
    private int port;

    @BeforeEach
    final void listen() {
        var options = new HttpServerOptions()
                .setPort(0)
                .setMaxWebSocketFrameSize(SocketLimits.DECODED_FRAME_BYTES)
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false);
        var server = VERTX.createHttpServer(options).webSocketHandler(socket -> {
            var person = socket.path().substring(1);
            var channel = ((WebSocketInternal) socket).channelHandlerContext().channel();
            stream.connect(socket, channel, new Visitor(new PersonId(person), () -> !unwelcome.contains(person)));
        });
        port = now(server.listen()).actualPort();
    }

    @AfterEach
    final void close() {
        now(stream.close());
    }

    /** Opens a socket and says nothing yet. */
    final Browser knocks(String person) {
        return Browser.open(VERTX, port, person);
    }

    /** Comes in and hears what there is to see. */
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
