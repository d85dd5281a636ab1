package org.tertulia.realtime;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;

/**
 * Shows a stream to everybody who looks.
 *
 * <p><b>Invariant.</b> A socket has one cursor. Up to it, it has everything that the scopes it has show, and nothing of any other
 * scope. All frames from the start, applied in order, equal the snapshot of the person's scopes at the cursor.
 *
 * <p><b>Order.</b> Everything runs on the stream's loop. A commit first moves what the scopes show, then every socket that takes it
 * from its cursor to the commit's sequence, also those who see nothing of it. What a person may see is asked anew at each commit,
 * so a scope that is lost is left, and one that is won is whole, in the frame of the commit that did it. Live push, catching up after a
 * pause and coming back with an old cursor are the same act: send what has changed after the cursor, move the cursor.
 *
 * <p><b>Failure.</b> A socket that takes nothing is skipped and later gets the latest state, never a backlog; after ten seconds it is cut.
 * A cursor of another history, or older than what a scope remembers of removals, gets the scope whole. Leases are no part of
 * this: they are memory, have no cursor, and end with their socket.
 */
final class Hub<S, E extends Event> {
    private static final long SWEEP_MILLIS = 1_000;
    private static final long LEASES_MILLIS = 100;
    private static final int UNASKED = 0;

    private final Loop loop;
    private final StreamDefinition<S, ?, E> play;
    private final int epoch;
    private final StreamTime time;
    private final Views<S, E> views;
    private final Leases leases = new Leases();
    private final Map<FrameSink, Reader> readers = new LinkedHashMap<>();
    private final Map<PersonId, Set<Scope>> scopesNow = new HashMap<>();
    private S state;
    private boolean leasesDue;
    private boolean closed;

    Hub(Loop loop, StreamDefinition<S, ?, E> play, int epoch, StreamTime time, Adopted<S> adopted) {
        this.loop = loop;
        this.play = play;
        this.epoch = epoch;
        this.time = time;
        this.state = adopted.state();
        this.views = new Views<>(play, adopted);
        loop.after(SWEEP_MILLIS, this::sweep);
    }

    /** All that a person may see. */
    Snapshot snapshot(PersonId person) {
        var whole = new LinkedHashMap<Scope, ScopeViews.Difference>();
        scopes(person).forEach(scope -> whole.put(scope, views.scope(scope).whole()));
        var step = new Step(0, views.sequence(), List.of(), whole);
        return new Snapshot(epoch, views.sequence(), Wire.text(step.next(Integer.MAX_VALUE)));
    }

    /** Shows a commit to everybody. */
    void publish(Commit<S, E> commit) {
        state = commit.after();
        views.advance(commit);
        var before = Map.copyOf(scopesNow);
        scopesNow.clear();
        for (var reader : List.copyOf(readers.values())) {
            if (!scopes(reader.person()).equals(before.get(reader.person()))) {
                rightsChanged(reader);
            }
            advance(reader);
        }
    }

    /** Lets a socket in that has what its hello says. */
    void join(Visitor visitor, FrameSink sink, FromBrowser.Hello hello) {
        if (closed) {
            sink.end(Farewell.RESTART);
            return;
        }
        makeRoom(visitor.person());
        var continues = hello.epoch() == epoch && hello.cursor() >= 0 && hello.cursor() <= views.sequence();
        var claimed = hello.scopes().stream().map(Scope::new).collect(Collectors.toSet());
        var reader =
                continues ? new Reader(visitor, sink, hello.cursor(), claimed) : new Reader(visitor, sink, 0, Set.of());
        readers.put(sink, reader);
        sink.send(new FromServer.Welcome(reader.person(), epoch, time.at(), time.rate()));
        advance(reader);
        reader.leasesChanged(leases.keys());
        take(LeasePolicy.HERE, reader);
        scheduleLeases();
    }

    /** Forgets a socket that is gone, and gives its leases back. */
    void leave(FrameSink sink) {
        var reader = readers.remove(sink);
        if (reader != null) {
            leases.heldBy(reader).forEach(key -> give(key, reader));
        }
    }

    /** Goes on with a socket that takes frames again. */
    void resume(FrameSink sink) {
        var reader = readers.get(sink);
        if (reader != null) {
            advance(reader);
            tellLeases(reader);
        }
    }

    /** Takes a lease or gives it back; one that the person may not hold, or one too many, is not taken. */
    void lease(FrameSink sink, FromBrowser.Lease lease) {
        var reader = readers.get(sink);
        if (reader == null || lease.key().equals(LeasePolicy.HERE)) {
            return;
        }
        if (!lease.on()) {
            give(lease.key(), reader);
        } else if (leases.heldBy(reader).size() < SocketLimits.LEASES_PER_SOCKET) {
            take(lease.key(), reader);
        }
    }

    /** Tells everybody that stream time has taken another course. */
    void tellTime() {
        readers.keySet().forEach(sink -> sink.send(time.pong(UNASKED)));
    }

    /** Says bye to everybody. */
    void close() {
        closed = true;
        end(reader -> true, Farewell.RESTART);
    }

    /** Ends the sockets of all who are meant. */
    void end(Predicate<Reader> meant, Farewell farewell) {
        List.copyOf(readers.values()).stream().filter(meant).forEach(reader -> {
            leave(reader.sink());
            reader.sink().end(farewell);
        });
    }

    private void advance(Reader reader) {
        reader.advance(views, scopes(reader.person()));
    }

    private Set<Scope> scopes(PersonId person) {
        return scopesNow.computeIfAbsent(
                person, anybody -> Set.copyOf(play.rules().scopes(state, anybody)));
    }

    private void makeRoom(PersonId person) {
        var own = readers.values().stream()
                .filter(reader -> reader.person().equals(person))
                .toList();
        if (own.size() >= SocketLimits.SOCKETS_PER_PERSON) {
            end(own.getFirst()::equals, Farewell.TOO_MANY);
        }
    }

    private void take(String key, Reader reader) {
        if (play.leases().mayHold(state, reader.person(), key) && leases.take(key, reader)) {
            leaseChanged(key);
        }
    }

    private void give(String key, Reader reader) {
        if (leases.give(key, reader)) {
            leaseChanged(key);
        }
    }

    private void rightsChanged(Reader reader) {
        leases.heldBy(reader).stream()
                .filter(key -> !play.leases().mayHold(state, reader.person(), key))
                .forEach(key -> give(key, reader));
        reader.leasesChanged(leases.keys());
        reader.leasesChanged(reader.toldLeases());
        scheduleLeases();
    }

    private void leaseChanged(String key) {
        readers.values().forEach(reader -> reader.leasesChanged(Set.of(key)));
        scheduleLeases();
    }

    private void scheduleLeases() {
        if (!leasesDue) {
            leasesDue = true;
            loop.after(LEASES_MILLIS, () -> {
                leasesDue = false;
                readers.values().forEach(this::tellLeases);
            });
        }
    }

    private void tellLeases(Reader reader) {
        var scopes = scopes(reader.person());
        reader.tellLeases(key -> sees(scopes, key) ? leases.holders(key) : List.of());
    }

    private boolean sees(Set<Scope> scopes, String key) {
        return !Collections.disjoint(scopes, play.leases().seenBy(state, key));
    }

    private void sweep() {
        if (closed) {
            return;
        }
        var now = loop.nanos();
        var patience = TimeUnit.MILLISECONDS.toNanos(SocketLimits.STALL_MILLIS);
        end(reader -> reader.hasStalled(now, patience), Farewell.SLOW);
        end(reader -> !reader.isWelcome(), Farewell.UNWELCOME);
        loop.after(SWEEP_MILLIS, this::sweep);
    }
}
