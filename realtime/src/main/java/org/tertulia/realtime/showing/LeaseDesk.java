package org.tertulia.realtime.showing;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.LeasePolicy;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.wire.FromBrowser;
import org.tertulia.realtime.wire.FromServer;
import org.tertulia.realtime.writing.Loop;

/**
 * Gives leases out and tells of them: memory that has no cursor and ends with its socket. Who may hold one, and know of it, is asked of
 * the policy; what has changed is gathered for a moment and told in one frame to all who may know the same.
 */
final class LeaseDesk<S> {
    private static final long GATHER_MILLIS = 100;

    private final Loop loop;
    private final LeasePolicy<S> policy;
    private final Supplier<S> state;
    private final Function<PersonId, Set<Scope>> scopes;
    private final Supplier<Collection<SocketReader>> readers;
    private final Leases leases = new Leases();
    private boolean due;

    LeaseDesk(
            Loop loop,
            LeasePolicy<S> policy,
            Supplier<S> state,
            Function<PersonId, Set<Scope>> scopes,
            Supplier<Collection<SocketReader>> readers) {
        this.loop = loop;
        this.policy = policy;
        this.state = state;
        this.scopes = scopes;
        this.readers = readers;
    }

    /** Somebody is here, and has to be told of everything. */
    void arrive(SocketReader reader) {
        take(LeasePolicy.HERE, reader);
        tellSoon();
    }

    /** Takes back all that this one holds. */
    void leave(SocketReader reader) {
        leases.heldBy(reader).forEach(key -> give(key, reader));
    }

    /** Somebody takes frames again, and may have to be told of everything. */
    void resume() {
        tellSoon();
    }

    /** A lease that the person may not hold, or one too many, is not given. */
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

    /** What somebody may hold, and know of, may be other than before. */
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
        return !Collections.disjoint(scopes.apply(reader.person()), policy.seenBy(state.get(), key));
    }
}
