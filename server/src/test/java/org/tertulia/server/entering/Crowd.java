package org.tertulia.server.entering;

import java.util.List;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.Marks;
import org.tertulia.realtime.showing.Hub;
import org.tertulia.realtime.showing.Visitor;
import org.tertulia.realtime.wire.FromBrowser;
import org.tertulia.realtime.writing.Adopted;
import org.tertulia.realtime.writing.StreamDefinition;
import org.tertulia.realtime.writing.StreamTime;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.server.wire.ExchangeCodec;

/** A hub that shows a grown exchange, and people who enter its pages. */
final class Crowd {
    private static final String STREAM = "barcelona-2022";

    private final StillLoop loop = new StillLoop();
    private final GrownExchange exchange;
    private final Hub<ExchangeState, Event> hub;

    Crowd(GrownExchange exchange) {
        var codec = new ExchangeCodec(person -> "Delegate " + person.value());
        this.exchange = exchange;
        this.hub = new Hub<>(
                loop,
                new StreamDefinition<>(STREAM, exchange.rules(), codec, exchange.rules(), Anchor.wallTime(), "this"),
                1,
                Marks.of("first"),
                StreamTime.goOn(Anchor.wallTime(), 0, 0, loop::nanos),
                new Adopted<>(exchange.state(), exchange.sequence(), 0));
    }

    /** A page enters that looks at these topics, and is told all that there is. */
    Entered enter(PersonId person, List<String> topics, boolean unpacks) {
        var entered = new Entered();
        hub.join(
                new Visitor(person, () -> true),
                entered,
                new FromBrowser.Hello(STREAM, 0, "", 0, List.of(), List.of(), topics, List.of(), unpacks));
        loop.pass();
        hub.leave(entered);
        return entered;
    }

    /** Everybody is here, and in their room if they have one. */
    void isHere() {
        for (var person : exchange.state().everybody()) {
            var sink = new Entered();
            hub.join(
                    new Visitor(person, () -> true),
                    sink,
                    new FromBrowser.Hello(STREAM, 0, "", 0, List.of(), List.of(), List.of()));
            exchange.state()
                    .seatsOf(person)
                    .forEach(room -> hub.lease(sink, new FromBrowser.Lease("place/room:" + room.value(), true)));
        }
        loop.pass();
    }
}
