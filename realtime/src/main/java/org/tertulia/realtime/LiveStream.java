package org.tertulia.realtime;

import io.netty.channel.Channel;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.VertxInternal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.realtime.showing.Hub;
import org.tertulia.realtime.showing.Visitor;
import org.tertulia.realtime.talking.Conversation;
import org.tertulia.realtime.talking.OpenSockets;
import org.tertulia.realtime.talking.Outbound;
import org.tertulia.realtime.talking.SocketRequests;
import org.tertulia.realtime.writing.Adopted;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.realtime.writing.Ask;
import org.tertulia.realtime.writing.Commit;
import org.tertulia.realtime.writing.Loop;
import org.tertulia.realtime.writing.Recent;
import org.tertulia.realtime.writing.StreamDefinition;
import org.tertulia.realtime.writing.VertxLoop;
import org.tertulia.realtime.writing.Writer;

/** One live stream. Anyone may ask it from any thread, and all see it through their sockets. */
public final class LiveStream<S, C extends Command, E extends Event> {
    private static final Logger LOG = LoggerFactory.getLogger(LiveStream.class);
    private static final long GOODBYE_MILLIS = 2_000;

    private final Vertx vertx;
    private final Loop loop;
    private final StreamDefinition<S, C, E> definition;
    private final Writer<S, C, E> writer;
    private final Hub<S, E> hub;
    private final SocketRequests<S, C, E> requests;
    private final Outbound outbound;
    private final OpenSockets openSockets = new OpenSockets();
    private final List<Consumer<Commit<S, E>>> listeners = new CopyOnWriteArrayList<>();

    private LiveStream(
            Vertx vertx, Loop loop, StreamDefinition<S, C, E> definition, Writer<S, C, E> writer, Recent<S, E> recent) {
        this.vertx = vertx;
        this.loop = loop;
        this.definition = definition;
        this.writer = writer;
        this.outbound = new Outbound(loop);
        this.hub = new Hub<>(loop, definition, writer.epoch(), writer.marks(), writer.time(), recent.from());
        recent.commits().forEach(hub::publish);
        this.requests = new SocketRequests<>(loop, definition, writer, hub);
    }

    /** Takes the stream over, reads its journal again and goes on with it on an event loop that it does not share. */
    public static <S, C extends Command, E extends Event> Future<LiveStream<S, C, E>> open(
            Vertx vertx, Journal journal, StreamDefinition<S, C, E> definition) {
        return toCaller(vertx, open(vertx, new VertxLoop(vertx), journal, definition));
    }

    static <S, C extends Command, E extends Event> Future<LiveStream<S, C, E>> open(
            Vertx vertx, Loop loop, Journal journal, StreamDefinition<S, C, E> definition) {
        var recent = new Recent<S, E>(definition.rules().initial());
        return loop.here(() -> Writer.open(loop, journal, definition, recent::add)
                .map(writer -> {
                    var stream = new LiveStream<>(vertx, loop, definition, writer, recent);
                    writer.lost().onSuccess(lost -> stream.hub.close());
                    writer.begin(stream::publish, stream.hub::mark);
                    return stream;
                }));
    }

    /** Asks for a command. Once it has had an effect, the same id gets the same answer and has no second effect. */
    public Future<Answer> ask(UUID id, PersonId actor, C command) {
        return toCaller(vertx, writer.ask(Ask.of(id, actor, command, definition.codec())));
    }

    /** The state after everything acknowledged so far. */
    public S state() {
        return adopted().state();
    }

    Adopted<S> adopted() {
        return writer.adopted();
    }

    /** Stream time in milliseconds since 1970. */
    public long now() {
        return writer.time().now();
    }

    /** How much faster than real time stream time goes. */
    public double rate() {
        return writer.time().rate();
    }

    /**
     * Lets a visitor in after the socket was accepted; called on the socket's event loop. From then on only the engine sends on
     * it and closes it.
     *
     * @param channel what the socket's bytes go through; frames are written to it as they are
     */
    public void connect(ServerWebSocket socket, Channel channel, Visitor visitor) {
        new Conversation<>(vertx, socket, channel, outbound, visitor, requests).begin(openSockets);
    }

    /** Closes all sockets of this person; they may come back if they are let in again. */
    public void disconnect(PersonId person) {
        loop.run(() -> hub.disconnect(person));
    }

    /** Tells the listener every commit from now on, on the stream's event loop, which the listener must not block. */
    public void committed(Consumer<Commit<S, E>> listener) {
        listeners.add(listener);
    }

    /** Lets stream time go faster or slower from now on. */
    public Future<Void> setRate(double rate) {
        return onLoop(() -> writer.anchoring().setRate(rate).onSuccess(set -> hub.tellTime()));
    }

    /** Moves stream time forward to this moment; it never goes back. */
    public Future<Void> jumpTo(long streamMillis) {
        return onLoop(() -> writer.anchoring().jumpTo(streamMillis).onSuccess(jumped -> hub.tellTime()));
    }

    /** Completes when the stream has stopped because another process has taken it over. */
    public Future<Void> lost() {
        return writer.lost();
    }

    /** Finishes what is under way, says bye on every socket, gives browsers a moment to hear it, and stops. */
    public Future<Void> close() {
        return onLoop(() -> writer.close().onSuccess(stopped -> hub.close()).compose(closed -> untilAllHaveGone()));
    }

    private Future<Void> untilAllHaveGone() {
        return openSockets.end().timeout(GOODBYE_MILLIS, TimeUnit.MILLISECONDS).otherwiseEmpty();
    }

    /** What sockets ask of this stream. */
    SocketRequests<S, C, E> requests() {
        return requests;
    }

    private void publish(Commit<S, E> commit) {
        tell(hub::publish, commit);
        listeners.forEach(listener -> tell(listener, commit));
    }

    /** The commit is durable already: a listener that fails must not keep others from hearing of it. */
    private void tell(Consumer<Commit<S, E>> listener, Commit<S, E> commit) {
        try {
            listener.accept(commit);
        } catch (RuntimeException failure) {
            LOG.error("a listener of {} failed at {}", definition.name(), commit.sequence(), failure);
        }
    }

    private <T> Future<T> onLoop(Supplier<Future<T>> task) {
        return toCaller(vertx, loop.here(task));
    }

    /** The same future, but completed where the caller runs. */
    private static <T> Future<T> toCaller(Vertx vertx, Future<T> future) {
        Promise<T> promise = ((VertxInternal) vertx).getOrCreateContext().promise();
        future.onComplete(promise);
        return promise.future();
    }
}
