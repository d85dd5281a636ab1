package org.tertulia.server.http;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.tertulia.realtime.talking.SocketLimits;

/**
 * The HTTP server. People can connect until it is closed. It listens on several event loops, which share the port and
 * the sockets.
 */
public final class FrontDoor {
    private static final int IDLE_SECONDS = 90;

    /** How thoroughly pages are packed, from 1 to 9. The steps above make them hardly smaller. */
    private static final int PAGE_PACKING = 6;

    /** Tells Vert.x to choose a free port, the same for all listeners. */
    private static final int ANY = -1;

    private final Vertx vertx;
    private final String deployment;
    private final int port;

    private FrontDoor(Vertx vertx, String deployment, int port) {
        this.vertx = vertx;
        this.deployment = deployment;
        this.port = port;
    }

    /** Listens on one event loop for each processor. Port 0 means any free port. */
    public static Future<FrontDoor> open(Vertx vertx, Router router, int port) {
        var taken = new AtomicInteger();
        var everyLoop =
                new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors());
        return vertx.deployVerticle(() -> new Leaf(router, port == 0 ? ANY : port, taken::set), everyLoop)
                .map(deployment -> new FrontDoor(vertx, deployment, taken.get()));
    }

    public int port() {
        return port;
    }

    /** Accepts no more connections. */
    public Future<Void> close() {
        return vertx.undeploy(deployment);
    }

    /** One of the listeners, on its own event loop. */
    private static final class Leaf extends VerticleBase {
        private final Router router;
        private final int port;
        private final IntConsumer taken;

        Leaf(Router router, int port, IntConsumer taken) {
            this.router = router;
            this.port = port;
            this.taken = taken;
        }

        @Override
        public Future<?> start() {
            return vertx.createHttpServer(options())
                    .requestHandler(router)
                    .listen(port)
                    .onSuccess(server -> taken.accept(server.actualPort()));
        }
    }

    static HttpServerOptions options() {
        return new HttpServerOptions()
                .setCompressionSupported(true)
                .setCompressionLevel(PAGE_PACKING)
                .setHttp2ClearTextEnabled(false)
                .setIdleTimeout(IDLE_SECONDS)
                .setMaxInitialLineLength(4096)
                .setMaxHeaderSize(16 * 1024)
                .setMaxFormAttributeSize(Routes.MAX_LIST_BYTES)
                .setMaxFormFields(Routes.MAX_FORM_FIELDS)
                .setMaxWebSocketFrameSize(SocketLimits.DECODED_FRAME_BYTES)
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false)
                .setWebSocketSubProtocols(List.of(SocketLimits.SUBPROTOCOL));
    }
}
