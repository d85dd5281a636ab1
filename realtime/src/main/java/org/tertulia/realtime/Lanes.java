package org.tertulia.realtime;

import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Carries frames from a stream's loop to the loops of the sockets: all that one task of the stream sends goes over in one piece a
 * loop, and each socket is flushed once. Confined to the stream's loop.
 */
final class Lanes {
    private final Loop loop;
    private final Map<EventLoop, List<Parcel>> parcels = new HashMap<>();
    private boolean leaving;

    Lanes(Loop loop) {
        this.loop = loop;
    }

    /** Lets this frame go to this socket's loop as soon as what runs now has ended. */
    void send(SocketSink sink, Frame frame) {
        parcels.computeIfAbsent(sink.eventLoop(), absent -> new ArrayList<>()).add(new Parcel(sink, frame));
        if (!leaving) {
            leaving = true;
            loop.run(this::leave);
        }
    }

    private void leave() {
        leaving = false;
        parcels.forEach((eventLoop, sent) -> eventLoop.execute(() -> deliver(sent)));
        parcels.clear();
    }

    private static void deliver(List<Parcel> sent) {
        sent.forEach(parcel -> parcel.sink().write(parcel.frame()));
        sent.forEach(parcel -> parcel.sink().flush());
    }

    private record Parcel(SocketSink sink, Frame frame) {}
}
