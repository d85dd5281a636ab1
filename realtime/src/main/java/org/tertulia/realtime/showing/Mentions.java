package org.tertulia.realtime.showing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Feed;

/**
 * Which entities come along in each feed: those that its views name, those that their introductions name, and so on. Entities
 * that only name each other do not come along.
 */
final class Mentions {
    private final BiConsumer<Feed, EntityKey> gone;
    private final Map<EntityKey, Map<Feed, Set<EntityKey>>> views = new HashMap<>();
    private final Map<EntityKey, Map<Feed, Named>> named = new HashMap<>();

    /** Tells {@code gone} of each entity that does not come along in a feed any more. */
    Mentions(BiConsumer<Feed, EntityKey> gone) {
        this.gone = gone;
    }

    /** The feeds in which this entity comes along. */
    Set<Feed> of(EntityKey key) {
        return named.getOrDefault(key, Map.of()).keySet();
    }

    /** The views of an entity name these others now, by feed. Tells {@code come} of each that now comes along. */
    void renew(EntityKey entity, Map<Feed, Set<EntityKey>> now, BiConsumer<Feed, EntityKey> come) {
        var before = now.isEmpty() ? views.remove(entity) : views.put(entity, now);
        var earlier = before == null ? Map.<Feed, Set<EntityKey>>of() : before;
        now.forEach((feed, keys) ->
                without(keys, earlier.get(feed)).forEach(key -> name(feed, key, each -> each.views++, come)));
        earlier.forEach(
                (feed, keys) -> without(keys, now.get(feed)).forEach(key -> release(feed, key, each -> each.views--)));
    }

    /** What is said in this feed of an entity that comes along names these others now. Tells as above. */
    void introduce(EntityKey entity, Feed feed, Set<EntityKey> now, BiConsumer<Feed, EntityKey> come) {
        var introduced = find(feed, entity);
        if (introduced != null) {
            var before = introduced.names;
            introduced.names = now;
            without(now, before).forEach(key -> name(feed, key, each -> each.introducers.add(entity), come));
            without(before, now).forEach(key -> release(feed, key, each -> each.introducers.remove(entity)));
        }
    }

    private static Set<EntityKey> without(Set<EntityKey> keys, @Nullable Set<EntityKey> others) {
        if (others == null || others.isEmpty() || keys.isEmpty()) {
            return keys;
        }
        var rest = new HashSet<>(keys);
        rest.removeAll(others);
        return rest;
    }

    private void name(Feed feed, EntityKey key, Consumer<Named> by, BiConsumer<Feed, EntityKey> come) {
        var known = find(feed, key);
        if (known != null) {
            by.accept(known);
            return;
        }
        var found = new Named();
        by.accept(found);
        named.computeIfAbsent(key, absent -> new HashMap<>()).put(feed, found);
        come.accept(feed, key);
    }

    private void release(Feed feed, EntityKey key, Consumer<Named> from) {
        var known = find(feed, key);
        if (known == null) {
            return;
        }
        from.accept(known);
        if (!isReached(feed, key, new HashSet<>())) {
            forget(feed, key);
            known.names.forEach(other -> release(feed, other, each -> each.introducers.remove(key)));
        }
    }

    /** Whether a view leads to it. What is asked already does not count: a ring of introductions holds nothing. */
    private boolean isReached(Feed feed, EntityKey key, Set<EntityKey> asked) {
        var known = find(feed, key);
        return known != null
                && asked.add(key)
                && (known.views > 0 || known.introducers.stream().anyMatch(by -> isReached(feed, by, asked)));
    }

    private void forget(Feed feed, EntityKey key) {
        var feeds = named.getOrDefault(key, Map.of());
        feeds.remove(feed);
        if (feeds.isEmpty()) {
            named.remove(key);
        }
        gone.accept(feed, key);
    }

    private @Nullable Named find(Feed feed, EntityKey key) {
        return named.getOrDefault(key, Map.of()).get(feed);
    }

    /** An entity that comes along in a feed. */
    private static final class Named {
        /** How many views name it. */
        private int views;

        /** Whose introductions name it. */
        private final Set<EntityKey> introducers = new HashSet<>(0);

        /** Whom its own introduction names. */
        private Set<EntityKey> names = Set.of();
    }
}
