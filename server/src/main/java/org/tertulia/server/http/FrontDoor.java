package org.tertulia.server.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.List;
import org.tertulia.realtime.SocketLimits;

/** The HTTP server: from here on people can come in, until it is closed. */
public final class FrontDoor {
    private static final int IDLE_SECONDS = 90;

    private final HttpServer server;

    private FrontDoor(HttpServer server) {
        this.server = server;
    }

    public static Future<FrontDoor> open(Vertx vertx, Router router, int port) {
        return vertx.createHttpServer(options())
                .requestHandler(router)
                .listen(port)
                .map(FrontDoor::new);
    }

    public int port() {
        return server.actualPort();
    }

    /** Lets nobody in any more. */
    public Future<Void> close() {
        return server.close();
    }

    static HttpServerOptions options() {
        return new HttpServerOptions()
                .setCompressionSupported(true)
                .setHttp2ClearTextEnabled(false)
                .setIdleTimeout(IDLE_SECONDS)
                .setMaxInitialLineLength(4096)
                .setMaxHeaderSize(16 * 1024)
                .setMaxFormAttributeSize(Routes.MAX_LIST_BYTES)
                .setMaxWebSocketFrameSize(SocketLimits.DECODED_FRAME_BYTES)
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false)
                .setWebSocketSubProtocols(List.of(SocketLimits.SUBPROTOCOL));
    }
}
