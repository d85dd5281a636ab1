package org.tertulia.realtime;

import java.util.ArrayDeque;
import java.util.Queue;
import org.tertulia.realtime.writing.Loop;
import org.tertulia.realtime.writing.ManualLoop;

/** The loop of one simulated process. It may stand still for a while without noticing, or stop for ever. */
final class Machine implements Loop {
    private final ManualLoop world;
    private final Queue<Runnable> held = new ArrayDeque<>();
    private boolean frozen;
    private boolean crashed;

    Machine(ManualLoop world) {
        this.world = world;
    }

    void crash() {
        crashed = true;
        held.clear();
    }

    boolean hasCrashed() {
        return crashed;
    }

    void freeze() {
        frozen = true;
    }

    /** Goes on, first with everything that should have run meanwhile, in order. */
    void thaw() {
        frozen = false;
        held.forEach(this::run);
        held.clear();
    }

    private void live(Runnable task) {
        if (frozen && !crashed) {
            held.add(task);
        } else if (!crashed) {
            task.run();
        }
    }

    @Override
    public void run(Runnable task) {
        world.run(() -> live(task));
    }

    @Override
    public boolean isHere() {
        return world.isHere();
    }

    @Override
    public long after(long millis, Runnable task) {
        return world.after(millis, () -> live(task));
    }

    @Override
    public void cancel(long timer) {
        world.cancel(timer);
    }

    @Override
    public long nanos() {
        return world.nanos();
    }

    @Override
    public long wallMillis() {
        return world.wallMillis();
    }
}
