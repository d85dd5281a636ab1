package org.tertulia.realtime.showing;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.LeasePolicy;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.wire.FromBrowser;
import org.tertulia.realtime.wire.FromServer;
import org.tertulia.realtime.writing.Loop;

/**
 * Gives leases to sockets and tells others of them. Leases are in memory only, have no cursor and end with their socket. The
 * policy says who may hold a lease and who may know of it. Changes are gathered for a moment, and sent in one frame to all who
 * may know of the same ones.
 */
final class LeaseDesk<S> {
    private static final long GATHER_MILLIS = 100;

    private final Loop loop;
    private final LeasePolicy<S> policy;
    private final Supplier<S> state;
    private final Supplier<Collection<SocketReader>> readers;
    private final Leases leases = new Leases();
    private boolean due;

    LeaseDesk(Loop loop, LeasePolicy<S> policy, Supplier<S> state, Supplier<Collection<SocketReader>> readers) {
        this.loop = loop;
        this.policy = policy;
        this.state = state;
        this.readers = readers;
    }

    /** A socket has come in, and must be told of all leases. */
    void arrive(SocketReader reader) {
        take(LeasePolicy.HERE, reader);
        tellSoon();
    }

    /** Gives back all leases that this socket holds. */
    void leave(SocketReader reader) {
        leases.heldBy(reader).forEach(key -> give(key, reader));
    }

    /** A socket takes frames again, and may have to be told of all leases. */
    void resume() {
        tellSoon();
    }

    /** A lease that the person may not hold is not given, nor more than {@link ReaderLimits#LEASES_PER_SOCKET}. */
    void ask(SocketReader reader, FromBrowser.Lease lease) {
        if (lease.key().equals(LeasePolicy.HERE)) {
            return;
        }
        if (!lease.on()) {
            give(lease.key(), reader);
        } else if (leases.heldBy(reader).size() < ReaderLimits.LEASES_PER_SOCKET) {
            take(lease.key(), reader);
        }
    }

    /** What this person may hold and know of may have changed. */
    void renew(SocketReader reader) {
        leases.heldBy(reader).stream()
                .filter(key -> !policy.mayHold(state.get(), reader.person(), key))
                .forEach(key -> give(key, reader));
        reader.forgetLeases();
        tellSoon();
    }

    private void take(String key, SocketReader reader) {
        if (policy.mayHold(state.get(), reader.person(), key) && leases.take(key, reader)) {
            tellSoon();
        }
    }

    private void give(String key, SocketReader reader) {
        if (leases.give(key, reader)) {
            tellSoon();
        }
    }

    private void tellSoon() {
        if (!due) {
            due = true;
            loop.after(GATHER_MILLIS, this::tell);
        }
    }

    private void tell() {
        due = false;
        var news = new LeaseNews(leases.takeNews());
        readers.get().forEach(reader -> tell(reader, news));
    }

    private void tell(SocketReader reader, LeaseNews news) {
        if (reader.knowsLeases()) {
            news.tell(reader, key -> mayKnow(reader, key));
        } else if (reader.wantsLeases()) {
            reader.tellLeases(Frame.of(all(reader)));
        }
    }

    private FromServer.Leases all(SocketReader reader) {
        var held = leases.keys().stream()
                .filter(key -> mayKnow(reader, key))
                .collect(Collectors.toMap(key -> key, leases::holders));
        return new FromServer.Leases(true, held, Map.of());
    }

    private boolean mayKnow(SocketReader reader, String key) {
        return !Collections.disjoint(reader.scopes(), policy.seenBy(state.get(), key));
    }
}
