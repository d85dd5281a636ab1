package org.tertulia.server.bench;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The simplest Vert.x broadcast, as a limit for comparison. It writes each message to each socket. */
final class PlainServer {
    static final String READY = "the plain server is ready";

    private PlainServer() {}

    public static void main(String[] arguments) {
        Set<ServerWebSocket> sockets = ConcurrentHashMap.newKeySet();
        var options = new HttpServerOptions()
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false);
        Vertx.vertx()
                .createHttpServer(options)
                .webSocketHandler(socket -> {
                    sockets.add(socket);
                    socket.closeHandler(closed -> sockets.remove(socket));
                    socket.textMessageHandler(text -> sockets.forEach(each -> each.writeTextMessage(text)));
                })
                .listen(Integer.parseInt(System.getenv("PORT")))
                .onSuccess(listening -> System.out.println(READY))
                .onFailure(Throwable::printStackTrace);
    }
}
