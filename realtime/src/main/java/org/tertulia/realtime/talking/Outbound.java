package org.tertulia.realtime.talking;

import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.writing.Loop;

/**
 * Carries frames from a stream's loop to the loops of the sockets. All frames that one task of the stream sends go to each loop
 * in one piece, and each socket is flushed once. Used on the stream's loop only.
 */
public final class Outbound {
    private final Loop loop;
    private final Map<EventLoop, Load> loads = new HashMap<>();
    private boolean leaving;

    public Outbound(Loop loop) {
        this.loop = loop;
    }

    /** Sends this frame to this socket's loop as soon as the current task has ended. */
    void send(SocketSink sink, Frame frame) {
        if (!loop.isHere()) {
            throw new IllegalStateException("frames go to sockets from their stream's loop only");
        }
        loads.computeIfAbsent(sink.eventLoop(), absent -> new Load()).add(sink, frame);
        if (!leaving) {
            leaving = true;
            loop.run(this::leave);
        }
    }

    private void leave() {
        leaving = false;
        loads.forEach((eventLoop, load) -> eventLoop.execute(load::deliver));
        loads.clear();
    }

    /**
     * The frames for the sockets of one loop, in two lists, since an object for each would cost more than most frames.
     */
    private static final class Load {
        private final List<SocketSink> sinks = new ArrayList<>();
        private final List<Frame> frames = new ArrayList<>();

        void add(SocketSink sink, Frame frame) {
            sinks.add(sink);
            frames.add(frame);
        }

        void deliver() {
            for (var i = 0; i < sinks.size(); i++) {
                sinks.get(i).write(frames.get(i));
            }
            sinks.forEach(SocketSink::flush);
        }
    }
}
