package org.tertulia.realtime.talking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.showing.FrameSink;
import org.tertulia.realtime.showing.Hub;
import org.tertulia.realtime.showing.Visitor;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.wire.FromBrowser;
import org.tertulia.realtime.wire.FromServer;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.realtime.writing.Ask;
import org.tertulia.realtime.writing.Loop;
import org.tertulia.realtime.writing.StreamDefinition;
import org.tertulia.realtime.writing.Writer;

/** What sockets ask of one stream. Requests come from the loops of the sockets; the stream's own loop carries them out. */
public final class SocketRequests<S, C extends Command, E extends Event> {
    private static final Logger LOG = LoggerFactory.getLogger(SocketRequests.class);

    private final Loop loop;
    private final StreamDefinition<S, C, E> definition;
    private final Writer<S, C, E> writer;
    private final Hub<S, E> hub;

    public SocketRequests(Loop loop, StreamDefinition<S, C, E> definition, Writer<S, C, E> writer, Hub<S, E> hub) {
        this.loop = loop;
        this.definition = definition;
        this.writer = writer;
        this.hub = hub;
    }

    String streamName() {
        return definition.name();
    }

    C command(JsonNode json) {
        return definition.codec().command(json);
    }

    FromServer.Pong pong(int n) {
        return writer.time().pong(n);
    }

    /** Lets a visitor in after hello. */
    public void join(Visitor visitor, FrameSink sink, FromBrowser.Hello hello) {
        loop.run(() -> hub.join(visitor, sink, hello));
    }

    /** The page of a socket looks at other topics from now on. */
    public void look(FrameSink sink, FromBrowser.Look look) {
        loop.run(() -> hub.look(sink, look));
    }

    /** Takes a lease or gives it back. */
    public void lease(FrameSink sink, FromBrowser.Lease lease) {
        loop.run(() -> hub.lease(sink, lease));
    }

    /** Goes on with a socket that takes frames again. */
    public void resume(FrameSink sink) {
        loop.run(() -> hub.resume(sink));
    }

    /** Forgets a socket that is gone. */
    public void leave(FrameSink sink) {
        loop.run(() -> hub.leave(sink));
    }

    /**
     * Asks for somebody's command; the answer goes to the sink. Says no, and sends nothing, when too many commands wait. The
     * listener is added before the command is given to the writer: added after the answer, it would run here and not on the
     * stream's loop.
     */
    public boolean ask(FromBrowser.Do asked, PersonId actor, C command, FrameSink sink) {
        var ask = asked.withinMillis() > 0
                ? Ask.before(loop.nanos() + nanos(asked.withinMillis()), asked.id(), actor, command, definition.codec())
                : Ask.of(asked.id(), actor, command, definition.codec());
        ask.answer().future().onSuccess(answer -> {
            var said = said(asked.id(), answer);
            if (said instanceof FromServer.Refused refused) {
                LOG.info("{} was refused: {}", actor.value(), refused.code());
            }
            sink.send(Frame.of(said));
        });
        return writer.offer(ask);
    }

    private static FromServer said(UUID id, Answer answer) {
        return switch (answer) {
            case Answer.Done done -> new FromServer.Done(id, done.sequence());
            case Answer.Refused refused ->
                new FromServer.Refused(
                        id, refused.refusal().code(), refused.refusal().details());
            case Answer.Unknown unknown -> new FromServer.Unknown(id);
            case Answer.Conflict conflict -> new FromServer.Refused(id, "command.conflict", Map.of());
        };
    }

    private static long nanos(int millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
