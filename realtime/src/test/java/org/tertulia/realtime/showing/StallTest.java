package org.tertulia.realtime.showing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.Marks;
import org.tertulia.realtime.wire.Farewell;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.wire.FromBrowser;
import org.tertulia.realtime.wire.FromServer;
import org.tertulia.realtime.writing.Adopted;
import org.tertulia.realtime.writing.ManualLoop;
import org.tertulia.realtime.writing.StreamTime;

class StallTest {
    private final ManualLoop loop = new ManualLoop(0);
    private final StreamTime time = StreamTime.goOn(Anchor.wallTime(), 0, 0, loop::nanos);
    private final Hub<Cards.Room, Cards.Fact> hub =
            new Hub<>(loop, Cards.stream("cards"), 1, Marks.of("m"), time, new Adopted<>(Cards.Room.EMPTY, 0, 0));
    private final Line line = new Line();

    @Test
    void a_socket_that_takes_nothing_for_ten_seconds_is_cut() {
        connect();
        line.writable = false;
        loop.pass(10_000);
        assertEquals(List.of(), line.farewells);
        loop.pass(2_000);
        assertEquals(List.of(Farewell.SLOW), line.farewells);
    }

    @Test
    void a_socket_that_drains_in_time_is_kept() {
        connect();
        line.writable = false;
        loop.pass(9_000);
        line.writable = true;
        loop.pass(2_000);
        line.writable = false;
        loop.pass(9_000);
        assertEquals(List.of(), line.farewells);
    }

    @Test
    void a_socket_on_a_slow_line_that_takes_one_frame_at_a_time_is_kept() {
        connect();
        line.takesOneAtATime = true;
        for (var turn = 0; turn < 6; turn++) {
            line.sent.clear();
            line.writable = true;
            hub.look(line, new FromBrowser.Look(List.of(turn % 2 == 0 ? "card" : "*")));
            loop.pass(5_000);
            assertEquals(1, line.sent.size());
        }
        assertEquals(List.of(), line.farewells);
        loop.pass(12_000);
        assertEquals(List.of(Farewell.SLOW), line.farewells);
    }

    @Test
    void leases_that_could_not_be_sent_are_sent_when_the_socket_drains() {
        connect();
        loop.pass(1_000);
        line.sent.clear();
        line.writable = false;
        var ben = new Line();
        hub.join(new Visitor(new PersonId("ben"), () -> true), ben, hello());
        loop.pass(1_000);
        assertEquals(List.of(), line.sent);
        line.writable = true;
        hub.resume(line);
        loop.pass(1_000);
        var here = List.of(new PersonId("ana"), new PersonId("ben"));
        var leases = new FromServer.Leases(true, Map.of("here", here), Map.of());
        assertEquals(List.of(Frame.of(leases).text()), line.sent);
    }

    private void connect() {
        hub.join(new Visitor(new PersonId("ana"), () -> true), line, hello());
    }

    private static FromBrowser.Hello hello() {
        return new FromBrowser.Hello("cards", 0, "", 0, List.of(), List.of(), List.of("*"));
    }

    private static final class Line implements FrameSink {
        final List<String> sent = new ArrayList<>();
        final List<Farewell> farewells = new ArrayList<>();
        boolean writable = true;
        boolean takesOneAtATime;

        @Override
        public boolean isWritable() {
            return writable;
        }

        @Override
        public void send(Frame frame) {
            sent.add(frame.text());
            writable = !takesOneAtATime;
        }

        @Override
        public void end(Farewell farewell) {
            farewells.add(farewell);
        }
    }
}
