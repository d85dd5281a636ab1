package org.tertulia.realtime.showing;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.journal.Marks;
import org.tertulia.realtime.wire.Farewell;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.wire.FromBrowser;
import org.tertulia.realtime.wire.FromServer;
import org.tertulia.realtime.writing.Adopted;
import org.tertulia.realtime.writing.Commit;
import org.tertulia.realtime.writing.Loop;
import org.tertulia.realtime.writing.StreamDefinition;
import org.tertulia.realtime.writing.StreamTime;

/**
 * Shows a stream to all its sockets.
 *
 * <p><b>Invariant.</b> A socket has one cursor. It has everything that its scopes show up to that cursor, and nothing of any
 * other scope. All frames from the start, applied in order, equal the snapshot of the person's scopes at the cursor.
 *
 * <p><b>Order.</b> Everything runs on the stream's loop. A commit changes what the scopes show, and a tick sends it. A tick comes
 * at once after a silence, and at most every {@link #TICK_MILLIS} while commits are frequent, so that one frame carries many
 * changes. A tick takes all sockets to the same sequence, also those that see nothing of the changes. Sockets at the common
 * cursor share one frame; all others get what has changed after their own cursor. So live push, merging under load, catching up
 * after a pause and coming back with an old cursor are one mechanism. After an event that may change who sees what, the next tick
 * asks the rules again. In the frame of that tick a lost scope is left, and a new one is sent whole.
 *
 * <p><b>Failure.</b> A socket that takes nothing is skipped and later gets the latest state, never a backlog; after ten seconds
 * it is closed. With a cursor of another history, or one that is older than the removals that a scope remembers, it gets the
 * scope whole. When views fail for a commit they are all made again from the state, and everybody gets them whole. Leases are not
 * part of this: they are in memory only, have no cursor, and end with their socket.
 */
public final class Hub<S, E extends Event> {
    static final long TICK_MILLIS = 25;

    private static final Logger LOG = LoggerFactory.getLogger(Hub.class);
    private static final long SWEEP_MILLIS = 1_000;
    private static final int UNASKED = 0;
    private static final long NOBODYS_CURSOR = -1;

    private final Loop loop;
    private final StreamDefinition<S, ?, E> play;
    private final int epoch;
    private Marks marks;
    private final StreamTime time;
    private final LeaseDesk<S> leases;
    private final FrameShelf frames = new FrameShelf();
    private final Map<FrameSink, SocketReader> readers = new LinkedHashMap<>();
    private final Map<PersonId, Set<Scope>> scopesNow = new HashMap<>();
    private StreamViews<S, E> views;
    private S state;
    private long shownUpTo;
    private long lastTick;
    private boolean tickDue;
    private boolean scopesMoved;
    private boolean scopesMayDiffer;
    private boolean closed;

    /** Shows the adopted state, and then every commit that is published. */
    public Hub(Loop loop, StreamDefinition<S, ?, E> play, int epoch, Marks marks, StreamTime time, Adopted<S> adopted) {
        this.loop = loop;
        this.play = play;
        this.epoch = epoch;
        this.marks = marks;
        this.time = time;
        this.state = adopted.state();
        this.views = new StreamViews<>(play, adopted);
        this.leases = new LeaseDesk<>(loop, play.leases(), () -> state, this::scopes, readers::values);
        this.shownUpTo = adopted.sequence();
        this.lastTick = loop.nanos() - TimeUnit.MILLISECONDS.toNanos(TICK_MILLIS);
        loop.after(SWEEP_MILLIS, this::sweep);
    }

    /** All that a person may see. */
    public Snapshot snapshot(PersonId person) {
        var parts = scopes(person).stream()
                .map(scope -> new Changes.Part(scope, views.scope(scope).inOne()))
                .toList();
        var told = new Changes.Told(0, views.sequence(), List.of(), parts, false);
        return new Snapshot(
                epoch, marks.current(), views.sequence(), Changes.text(told).toString(StandardCharsets.UTF_8));
    }

    /** Shows a commit to everybody, now or together with those of the next few milliseconds. */
    public void publish(Commit<S, E> commit) {
        state = commit.after();
        if (commit.events().stream().anyMatch(play.rules()::movesScopes)) {
            scopesMoved = true;
            scopesMayDiffer = true;
        }
        advance(commit);
        if (!tickDue) {
            tickDue = true;
            tickWhenDue();
        }
    }

    private void advance(Commit<S, E> commit) {
        try {
            views.advance(commit);
        } catch (RuntimeException failure) {
            LOG.error("the views of {} at {} failed and are made again", play.name(), commit.sequence(), failure);
            views = new StreamViews<>(play, new Adopted<>(state, commit.sequence(), 0));
            shownUpTo = NOBODYS_CURSOR;
        }
    }

    private void tickWhenDue() {
        var nanos = lastTick + TimeUnit.MILLISECONDS.toNanos(TICK_MILLIS) - loop.nanos();
        if (nanos <= 0) {
            tick();
        } else {
            loop.after(TimeUnit.NANOSECONDS.toMillis(nanos) + 1, this::tick);
        }
    }

    private void tick() {
        tickDue = false;
        lastTick = loop.nanos();
        frames.clear();
        var shared = new SharedStep(shownUpTo, views, views.takeChanged());
        var together = !scopesMayDiffer && shownUpTo != NOBODYS_CURSOR;
        scopesMayDiffer = false;
        List.copyOf(readers.values()).forEach(reader -> show(reader, together ? shared : null));
        shownUpTo = shared.to();
    }

    /** A socket that fails must not keep others from seeing the changes. */
    private void show(SocketReader reader, @Nullable SharedStep shared) {
        try {
            if (shared == null || !reader.goesAlong(shared)) {
                advance(reader);
            }
        } catch (RuntimeException failure) {
            LOG.error("{} could not be sent what has changed", reader.person(), failure);
            end(reader::equals, Farewell.SLOW);
        }
    }

    private void advance(SocketReader reader) {
        reader.advance(views, scopes(reader.person()), frames::frame);
    }

    /** Lets a socket in; its hello says what it has already. */
    public void join(Visitor visitor, FrameSink sink, FromBrowser.Hello hello) {
        if (closed) {
            sink.end(Farewell.RESTART);
            return;
        }
        makeRoom(visitor.person());
        var reader = reader(visitor, sink, hello);
        readers.put(sink, reader);
        sink.send(welcome(reader));
        leases.arrive(reader);
        show(reader, null);
    }

    private Frame welcome(SocketReader reader) {
        return Frame.of(new FromServer.Welcome(reader.person(), epoch, marks.current(), time.at(), time.rate()));
    }

    /** Goes on under other marks. Everybody is told, since a cursor under an earlier mark is good only up to here. */
    public void mark(Marks now) {
        marks = now;
        readers.values().forEach(reader -> reader.sink().send(welcome(reader)));
    }

    /**
     * With a cursor of this history a socket goes on from there; with another one, or too many scopes, it starts from nothing.
     */
    private SocketReader reader(Visitor visitor, FrameSink sink, FromBrowser.Hello hello) {
        var goesOn = hello.epoch() == epoch
                && marks.share(hello.mark(), hello.cursor())
                && hello.cursor() >= 0
                && hello.cursor() <= views.sequence()
                && hello.scopes().size() <= ReaderLimits.SCOPES_IN_HELLO;
        if (!goesOn) {
            return new SocketReader(visitor, sink, 0, List.of());
        }
        var claimed = hello.scopes().stream().distinct().map(Scope::new).toList();
        return new SocketReader(visitor, sink, hello.cursor(), claimed);
    }

    /** Forgets a socket that is gone, and gives its leases back. */
    public void leave(FrameSink sink) {
        var reader = readers.remove(sink);
        if (reader != null) {
            leases.leave(reader);
        }
    }

    /** Goes on with a socket that takes frames again. */
    public void resume(FrameSink sink) {
        var reader = readers.get(sink);
        if (reader != null) {
            advance(reader);
            leases.resume();
        }
    }

    /** Takes a lease or gives it back. */
    public void lease(FrameSink sink, FromBrowser.Lease lease) {
        var reader = readers.get(sink);
        if (reader != null) {
            leases.ask(reader, lease);
        }
    }

    /** Tells everybody that stream time has jumped or changed its rate. */
    public void tellTime() {
        var pong = Frame.of(time.pong(UNASKED));
        readers.keySet().forEach(sink -> sink.send(pong));
    }

    /** Says bye to everybody. */
    public void close() {
        closed = true;
        end(reader -> true, Farewell.RESTART);
    }

    /** Ends all sockets of this person. */
    public void disconnect(PersonId person) {
        end(reader -> reader.person().equals(person), Farewell.UNWELCOME);
    }

    private void end(Predicate<SocketReader> meant, Farewell farewell) {
        readers.values().stream().filter(meant).toList().forEach(reader -> {
            leave(reader.sink());
            reader.sink().end(farewell);
        });
    }

    private Set<Scope> scopes(PersonId person) {
        renewScopes();
        return scopesNow.computeIfAbsent(person, this::askScopes);
    }

    /** In the order of the rules, so that the same events always give the same frames. */
    private Set<Scope> askScopes(PersonId person) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(play.rules().scopes(state, person)));
    }

    private void renewScopes() {
        if (!scopesMoved) {
            return;
        }
        scopesMoved = false;
        var before = Map.copyOf(scopesNow);
        scopesNow.clear();
        readers.values().stream()
                .filter(reader -> !scopes(reader.person()).equals(before.get(reader.person())))
                .forEach(leases::renew);
    }

    private void makeRoom(PersonId person) {
        var own = readers.values().stream()
                .filter(reader -> reader.person().equals(person))
                .toList();
        if (own.size() >= ReaderLimits.SOCKETS_PER_PERSON) {
            end(own.getFirst()::equals, Farewell.TOO_MANY);
        }
    }

    private void sweep() {
        if (closed) {
            return;
        }
        var now = loop.nanos();
        var patience = TimeUnit.MILLISECONDS.toNanos(ReaderLimits.STALL_MILLIS);
        end(reader -> reader.hasStalled(now, patience), Farewell.SLOW);
        end(reader -> !reader.isWelcome(), Farewell.UNWELCOME);
        frames.clear();
        loop.after(SWEEP_MILLIS, this::sweep);
    }
}
