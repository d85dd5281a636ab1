package org.tertulia.realtime.showing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Feed;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.writing.Adopted;
import org.tertulia.realtime.writing.Commit;
import org.tertulia.realtime.writing.StreamDefinition;

/** The views of all feeds of a stream. After a commit only the entities that it has touched are looked at again. */
final class StreamViews<S, E extends Event> {
    private final StreamDefinition<S, ?, E> definition;
    private final Layers<S> layers;
    private final Map<Scope, Map<Feed, FeedViews>> feeds = new HashMap<>();
    private final Map<EntityKey, Map<Feed, EntityKey>> shownIn = new HashMap<>();
    private final Mentions mentions = new Mentions(this::forget);
    private final Set<Feed> changed = new LinkedHashSet<>();
    private Set<Feed> lastChanged = Set.of();
    private List<Feed> lastTaken = List.of();
    private final FeedViews nothing;
    private final long knownFrom;
    private long sequence;

    /** All views of a state; earlier changes are not known. */
    StreamViews(StreamDefinition<S, ?, E> definition, Adopted<S> adopted) {
        this.definition = definition;
        this.layers = new Layers<>(definition.rules(), definition.codec());
        this.knownFrom = adopted.sequence();
        this.sequence = adopted.sequence();
        this.nothing = new FeedViews(knownFrom);
        projectAll(definition.rules().entities(adopted.state()), adopted.state());
    }

    /** The views of a state made again. A feed that shows nothing any more is sent whole too, so that browsers empty it. */
    StreamViews<S, E> again(S state, long now) {
        var made = new StreamViews<>(definition, new Adopted<>(state, now, 0));
        feeds.values().forEach(ofScope -> ofScope.keySet().forEach(made::change));
        return made;
    }

    long sequence() {
        return sequence;
    }

    /** Whether everything is known that has changed after this sequence. */
    boolean know(long cursor) {
        return cursor >= knownFrom && cursor <= sequence;
    }

    /** Moves on by one commit. */
    void advance(Commit<S, E> commit) {
        sequence = commit.sequence();
        touched(commit).forEach(key -> show(commit.after(), key, layers.of(commit.after(), key)));
    }

    /** What this feed shows. */
    FeedViews feed(Feed feed) {
        return feeds.getOrDefault(feed.scope(), Map.of()).getOrDefault(feed, nothing);
    }

    /** Goes through the feeds that there are for this sight. */
    void each(Sight sight, BiConsumer<Feed, FeedViews> visit) {
        for (var scope : sight.scopes()) {
            feeds.getOrDefault(scope, Map.of()).forEach((feed, views) -> {
                if (sight.interest().holds(feed.topic())) {
                    visit.accept(feed, views);
                }
            });
        }
    }

    /** The feeds that have changed since the last call: the same list object as long as they are the same. */
    List<Feed> takeChanged() {
        if (!changed.equals(lastChanged)) {
            lastChanged = Set.copyOf(changed);
            lastTaken = List.copyOf(changed);
        }
        changed.clear();
        return lastTaken;
    }

    private FeedViews change(Feed feed) {
        changed.add(feed);
        return feeds.computeIfAbsent(feed.scope(), absent -> new LinkedHashMap<>())
                .computeIfAbsent(feed, absent -> new FeedViews(knownFrom));
    }

    private Set<EntityKey> touched(Commit<S, E> commit) {
        var keys = new LinkedHashSet<EntityKey>();
        var before = commit.before();
        for (var change : commit.changes()) {
            keys.addAll(definition.rules().touched(before, change.event(), change.after()));
            before = change.after();
        }
        return keys;
    }

    /** At the start there are many views, and looking changes nothing, so all processors do it. */
    private void projectAll(Collection<EntityKey> keys, S state) {
        keys.parallelStream()
                .map(key -> Map.entry(key, layers.of(state, key)))
                .toList()
                .forEach(looked -> show(state, looked.getKey(), looked.getValue()));
    }

    private void show(S state, EntityKey entity, List<Layers.Layer> now) {
        var shown = now.stream().collect(Collectors.toUnmodifiableMap(Layers.Layer::feed, Layers.Layer::key));
        shownIn.getOrDefault(entity, Map.of()).forEach((feed, key) -> {
            if (!key.equals(shown.get(feed))) {
                change(feed).drop(key, sequence);
            }
        });
        now.forEach(layer -> change(layer.feed()).set(layer.key(), layer.text(), sequence));
        if (shown.isEmpty()) {
            shownIn.remove(entity);
        } else {
            shownIn.put(entity, shown);
        }
        introduce(state, entity, now);
    }

    /** Those that its views name come along in the same feeds. An entity that is named elsewhere is introduced there anew. */
    private void introduce(S state, EntityKey entity, List<Layers.Layer> now) {
        var named = now.stream()
                .filter(layer -> !layer.mentions().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Layers.Layer::feed, Layers.Layer::mentions));
        mentions.renew(entity, named, (feed, key) -> introduce(state, feed, key));
        Set.copyOf(mentions.of(entity)).forEach(feed -> introduce(state, feed, entity));
    }

    /** Shows what everybody may know of an entity; those that this names come along too. */
    private void introduce(S state, Feed feed, EntityKey key) {
        var introduction = layers.introduction(state, key);
        introduction.ifPresentOrElse(
                told -> change(feed).set(key, told.text(), sequence),
                () -> change(feed).drop(key, sequence));
        var others = introduction.map(Layers.Introduction::mentions).orElse(Set.of());
        mentions.introduce(key, feed, others, (in, other) -> introduce(state, in, other));
    }

    private void forget(Feed feed, EntityKey key) {
        change(feed).drop(key, sequence);
    }
}
