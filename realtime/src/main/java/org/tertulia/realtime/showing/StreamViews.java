package org.tertulia.realtime.showing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.realtime.wire.Utf8;
import org.tertulia.realtime.writing.Adopted;
import org.tertulia.realtime.writing.Commit;
import org.tertulia.realtime.writing.StreamDefinition;

/** The views of all scopes of a stream. After a commit only the entities that it has touched are looked at again. */
final class StreamViews<S, E extends Event> {
    private final StreamDefinition<S, ?, E> play;
    private final Map<Scope, ScopeViews> scopes = new HashMap<>();
    private final Map<EntityKey, Set<Scope>> shownIn = new HashMap<>();
    private final Set<Scope> changed = new LinkedHashSet<>();
    private Set<Scope> lastChanged = Set.of();
    private List<Scope> lastTaken = List.of();
    private final ScopeViews nothing;
    private final long knownFrom;
    private long sequence;

    /** All views of a state; earlier changes are not known. */
    StreamViews(StreamDefinition<S, ?, E> play, Adopted<S> adopted) {
        this.play = play;
        this.knownFrom = adopted.sequence();
        this.sequence = adopted.sequence();
        this.nothing = new ScopeViews(knownFrom);
        projectAll(play.rules().entities(adopted.state()), adopted.state());
    }

    long sequence() {
        return sequence;
    }

    /** Moves on by one commit. */
    void advance(Commit<S, E> commit) {
        sequence = commit.sequence();
        project(touched(commit), commit.after());
    }

    /** What this scope shows. */
    ScopeViews scope(Scope scope) {
        return scopes.getOrDefault(scope, nothing);
    }

    /** The scopes that have changed since the last call: the same list object as long as they are the same. */
    List<Scope> takeChanged() {
        if (!changed.equals(lastChanged)) {
            lastChanged = Set.copyOf(changed);
            lastTaken = List.copyOf(changed);
        }
        changed.clear();
        return lastTaken;
    }

    private ScopeViews change(Scope scope) {
        changed.add(scope);
        return scopes.computeIfAbsent(scope, absent -> new ScopeViews(knownFrom));
    }

    private Set<EntityKey> touched(Commit<S, E> commit) {
        var keys = new LinkedHashSet<EntityKey>();
        var before = commit.before();
        for (var change : commit.changes()) {
            keys.addAll(play.rules().touched(before, change.event(), change.after()));
            before = change.after();
        }
        return keys;
    }

    private void project(Collection<EntityKey> keys, S state) {
        keys.forEach(key -> show(look(key, state)));
    }

    /** At the start there are many views, and looking changes nothing, so all processors do it. */
    private void projectAll(Collection<EntityKey> keys, S state) {
        keys.parallelStream().map(key -> look(key, state)).toList().forEach(this::show);
    }

    private Look look(EntityKey key, S state) {
        return new Look(key, encode(key, play.rules().look(state, key)));
    }

    private void show(Look look) {
        var key = look.key();
        shownIn.getOrDefault(key, Set.of()).stream()
                .filter(scope -> !look.texts().containsKey(scope))
                .forEach(scope -> change(scope).drop(key, sequence));
        look.texts().forEach((scope, text) -> change(scope).set(key, text, sequence));
        if (look.texts().isEmpty()) {
            shownIn.remove(key);
        } else {
            shownIn.put(key, Set.copyOf(look.texts().keySet()));
        }
    }

    /** Encodes equal views once, for all scopes that see them. */
    private Map<Scope, Utf8> encode(EntityKey key, Map<Scope, View> views) {
        var texts = new HashMap<View, Utf8>();
        var encoded = new LinkedHashMap<Scope, Utf8>();
        views.forEach((scope, view) -> encoded.put(
                scope, texts.computeIfAbsent(view, each -> Utf8.of(play.codec().view(key, each)))));
        return encoded;
    }

    /** The encoded views of an entity, by scope. */
    private record Look(EntityKey key, Map<Scope, Utf8> texts) {}
}
