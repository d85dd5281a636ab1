package org.tertulia.realtime.talking;

import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.writing.Loop;

/**
 * Carries frames from a stream's loop to the loops of the sockets: all that one task of the stream sends goes over in one piece a
 * loop, and each socket is flushed once. Confined to the stream's loop.
 */
public final class Outbound {
    private final Loop loop;
    private final Map<EventLoop, Load> loads = new HashMap<>();
    private boolean leaving;

    public Outbound(Loop loop) {
        this.loop = loop;
    }

    /** Lets this frame go to this socket's loop as soon as what runs now has ended. */
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

    /** The frames for the sockets of one loop: side by side, since an object for each would cost more than most frames do. */
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
