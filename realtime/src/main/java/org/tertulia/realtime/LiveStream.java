package org.tertulia.realtime;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.util.UUID;
import java.util.function.Consumer;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;

/** One stream, played live: asked by anyone from any thread, seen by all through their sockets. */
public abstract class LiveStream<S, C extends Command, E extends Event> {
    private LiveStream() {}

    /** Takes the stream over, replays its journal and begins to play it on an event loop of its own. */
    public static <S, C extends Command, E extends Event> Future<LiveStream<S, C, E>> open(
            Vertx vertx, Journal journal, StreamDefinition<S, C, E> definition) {
        return Future.failedFuture(new UnsupportedOperationException());
    }

    /** Asks for a command; the same id again is answered the same and has no second effect. */
    public abstract Future<Answer> ask(UUID id, PersonId actor, C command);

    /** The state after everything acknowledged so far. */
    public abstract S state();

    /** Stream time in milliseconds since 1970. */
    public abstract long now();

    /** All that this person may see now. */
    public abstract Future<Snapshot> snapshot(PersonId person);

    /** Lets a visitor in whose socket has been accepted; from here on the engine talks and closes. */
    public abstract void connect(ServerWebSocket socket, Visitor visitor);

    /** Closes all sockets of this person; they may come back if they are let in again. */
    public abstract void disconnect(PersonId person);

    /** Tells the listener every commit from now on, on the stream's event loop: it must not wait, nor throw. */
    public abstract void committed(Consumer<Commit<S, E>> listener);

    /** Lets stream time go faster or slower from now on. */
    public abstract Future<Void> setRate(double rate);

    /** Moves stream time forward to this moment; the past is refused. */
    public abstract Future<Void> jumpTo(long streamMillis);

    /** Completes when the stream has stopped by itself because another process has taken it over. */
    public abstract Future<Void> lost();

    /** Ends what is under way, says bye on every socket and stops. */
    public abstract Future<Void> close();
}
