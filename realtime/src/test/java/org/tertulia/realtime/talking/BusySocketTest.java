package org.tertulia.realtime.talking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netty.channel.Channel;
import io.vertx.core.http.ServerWebSocket;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.MemoryJournal;
import org.tertulia.realtime.showing.Hub;
import org.tertulia.realtime.showing.Visitor;
import org.tertulia.realtime.writing.Ask;
import org.tertulia.realtime.writing.Intake;
import org.tertulia.realtime.writing.ManualLoop;
import org.tertulia.realtime.writing.Writer;

/** The loop of the stream is held up, so commands wait in its inbox. */
class BusySocketTest extends CardServer {
    private final ManualLoop held = new ManualLoop(0);
    private final Writer<Cards.Room, Cards.Ask, Cards.Fact> writer = takeOver();

    private Writer<Cards.Room, Cards.Ask, Cards.Fact> takeOver() {
        var opening = Writer.open(held, new MemoryJournal(), Cards.stream("cards"), read -> {});
        held.settle();
        return opening.result();
    }

    @Override
    void arrives(ServerWebSocket socket, Channel channel, Visitor visitor) {
        var play = Cards.stream("cards");
        var hub = new Hub<>(held, play, writer.epoch(), writer.marks(), writer.time(), writer.adopted());
        var requests = new SocketRequests<>(held, play, writer, hub);
        new Conversation<>(VERTX, socket, channel, new Outbound(held), visitor, requests).begin(new OpenSockets());
    }

    @Test
    void a_command_that_finds_the_inbox_full_is_refused_as_busy_at_once() {
        var ana = knocks("ana").greets("cards");
        IntStream.range(0, Intake.MAX_WAITING).forEach(this::asks);
        var id = ana.does("{'type':'lay','card':'a','table':'red','text':'hello'}");
        var refused = ana.hears("refused");
        assertEquals(id.toString(), refused.path("id").asText());
        assertEquals("engine.busy", refused.path("code").asText());
    }

    private void asks(int card) {
        var command = new Cards.Lay("card" + card, "red", "hello");
        writer.ask(Ask.of(
                UUID.randomUUID(),
                PersonId.ENGINE,
                command,
                Cards.stream("cards").codec()));
    }
}
