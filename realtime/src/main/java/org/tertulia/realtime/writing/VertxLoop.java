package org.tertulia.realtime.writing;

import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.VertxInternal;
import java.time.InstantSource;

/** An event loop of Vert.x. */
public final class VertxLoop implements Loop {
    private final Vertx vertx;
    private final ContextInternal context;
    private final InstantSource wall = InstantSource.system();

    public VertxLoop(Vertx vertx) {
        this.vertx = vertx;
        this.context = ((VertxInternal) vertx).createEventLoopContext();
    }

    @Override
    public void run(Runnable task) {
        context.runOnContext(ignored -> task.run());
    }

    @Override
    public boolean isHere() {
        return context.inThread();
    }

    @Override
    public long after(long millis, Runnable task) {
        return vertx.setTimer(Math.max(1, millis), ignored -> run(task));
    }

    @Override
    public void cancel(long timer) {
        vertx.cancelTimer(timer);
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public long wallMillis() {
        return wall.millis();
    }
}
