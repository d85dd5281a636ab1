package org.tertulia.realtime.showing;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Rules;
import org.tertulia.realtime.contract.Scope;

/**
 * The sockets of a stream, in the order in which they came, each with the scopes that its person may see now. Scopes are asked
 * for again only after an event that moves them.
 */
final class Readers<S> {
    private final Rules<S, ?, ?> rules;
    private final Supplier<S> state;
    private final LeaseDesk<S> leases;
    private final Map<FrameSink, SocketReader> readers = new LinkedHashMap<>();
    private boolean scopesMoved;

    Readers(Rules<S, ?, ?> rules, Supplier<S> state, LeaseDesk<S> leases) {
        this.rules = rules;
        this.state = state;
        this.leases = leases;
    }

    /** Some people may see other scopes from now on. */
    void scopesMove() {
        scopesMoved = true;
    }

    Collection<SocketReader> all() {
        return withScopes().values();
    }

    /** The reader of this socket, unless it is gone. */
    @Nullable
    SocketReader find(FrameSink sink) {
        return withScopes().get(sink);
    }

    void add(SocketReader reader) {
        reader.allow(scopes(reader.person()));
        withScopes().put(reader.sink(), reader);
    }

    /** Forgets a socket; tells whose it was, unless it is gone already. */
    @Nullable
    SocketReader remove(FrameSink sink) {
        return readers.remove(sink);
    }

    /** Those that are meant, in a list of its own; with the scopes they had when last asked. */
    List<SocketReader> those(Predicate<SocketReader> meant) {
        return readers.values().stream().filter(meant).toList();
    }

    private Map<FrameSink, SocketReader> withScopes() {
        if (scopesMoved) {
            scopesMoved = false;
            var now = new HashMap<PersonId, Set<Scope>>();
            readers.values().stream()
                    .filter(reader -> reader.allow(now.computeIfAbsent(reader.person(), this::scopes)))
                    .forEach(leases::renew);
        }
        return readers;
    }

    /** In the order of the rules, so that the same events always give the same frames. */
    private Set<Scope> scopes(PersonId person) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(rules.scopes(state.get(), person)));
    }
}
