package org.tertulia.server.http;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.List;
import org.tertulia.realtime.SocketLimits;

/**
 * The HTTP server: from here on people can come in, until it is closed. It listens once on each of several event loops, which share
 * the port and the sockets.
 */
public final class FrontDoor {
    private static final int IDLE_SECONDS = 90;

    private final Vertx vertx;
    private final List<String> deployments;
    private final int port;

    private FrontDoor(Vertx vertx, List<String> deployments, int port) {
        this.vertx = vertx;
        this.deployments = deployments;
        this.port = port;
    }

    /** Listens on as many event loops as there are processors; on any free port when this is 0. */
    public static Future<FrontDoor> open(Vertx vertx, Router router, int port) {
        var first = new Leaf(router, port);
        var others = new DeploymentOptions()
                .setInstances(Runtime.getRuntime().availableProcessors() - 1);
        return vertx.deployVerticle(first).compose(id -> {
            var taken = first.taken;
            var opened = new FrontDoor(vertx, List.of(id), taken);
            return others.getInstances() == 0
                    ? Future.succeededFuture(opened)
                    : vertx.deployVerticle(() -> new Leaf(router, taken), others)
                            .map(more -> new FrontDoor(vertx, List.of(id, more), taken));
        });
    }

    public int port() {
        return port;
    }

    /** Lets nobody in any more. */
    public Future<Void> close() {
        return Future.join(deployments.stream().map(vertx::undeploy).toList()).mapEmpty();
    }

    /** One of the listeners, on an event loop of its own. */
    private static final class Leaf extends VerticleBase {
        private final Router router;
        private final int port;
        private volatile int taken;

        Leaf(Router router, int port) {
            this.router = router;
            this.port = port;
        }

        @Override
        public Future<?> start() {
            return vertx.createHttpServer(options())
                    .requestHandler(router)
                    .listen(port)
                    .onSuccess(server -> taken = server.actualPort());
        }
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
