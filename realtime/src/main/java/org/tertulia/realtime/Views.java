package org.tertulia.realtime;

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

/** What every scope of a stream shows, kept up to date by looking again at whatever a commit has touched. */
final class Views<S, E extends Event> {
    private final StreamDefinition<S, ?, E> play;
    private final Map<Scope, ScopeViews> scopes = new HashMap<>();
    private final Map<EntityKey, Set<Scope>> shownIn = new HashMap<>();
    private final Set<Scope> changed = new LinkedHashSet<>();
    private final ScopeViews nothing;
    private final long knownFrom;
    private long sequence;

    /** Everything there is to see in a state; what changed before it is not known. */
    Views(StreamDefinition<S, ?, E> play, Adopted<S> adopted) {
        this.play = play;
        this.knownFrom = adopted.sequence();
        this.sequence = adopted.sequence();
        this.nothing = new ScopeViews(knownFrom);
        project(play.rules().entities(adopted.state()), adopted.state());
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

    /** The scopes that have changed since this was asked last. */
    List<Scope> takeChanged() {
        var since = List.copyOf(changed);
        changed.clear();
        return since;
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
        keys.forEach(key -> project(key, play.rules().look(state, key)));
    }

    private void project(EntityKey key, Map<Scope, View> look) {
        var shown = shownIn.getOrDefault(key, Set.of());
        shown.stream()
                .filter(scope -> !look.containsKey(scope))
                .forEach(scope -> change(scope).drop(key, sequence));
        encode(key, look).forEach((scope, view) -> change(scope).set(key, view, sequence));
        if (look.isEmpty()) {
            shownIn.remove(key);
        } else {
            shownIn.put(key, Set.copyOf(look.keySet()));
        }
    }

    /** Encodes a view once, however many scopes it looks the same to. */
    private Map<Scope, Utf8> encode(EntityKey key, Map<Scope, View> look) {
        var texts = new HashMap<View, Utf8>();
        var encoded = new LinkedHashMap<Scope, Utf8>();
        look.forEach((scope, view) -> encoded.put(
                scope, texts.computeIfAbsent(view, each -> Utf8.of(play.codec().view(key, each)))));
        return encoded;
    }
}
