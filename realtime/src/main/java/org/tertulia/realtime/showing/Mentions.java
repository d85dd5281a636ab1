package org.tertulia.realtime.showing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Feed;

/** Which entities the views of each feed name, and how many of the views. */
final class Mentions {
    private final Map<EntityKey, Map<Feed, Set<EntityKey>>> by = new HashMap<>();
    private final Map<EntityKey, Map<Feed, Set<EntityKey>>> byIntroduction = new HashMap<>();
    private final Map<EntityKey, Map<Feed, Integer>> of = new HashMap<>();

    /** The feeds in which this entity is named. */
    Set<Feed> of(EntityKey named) {
        return of.getOrDefault(named, Map.of()).keySet();
    }

    /** The views of an entity name these others now, by feed. Tells of each that a feed names for the first time, or no more. */
    void renew(
            EntityKey entity,
            Map<Feed, Set<EntityKey>> now,
            BiConsumer<Feed, EntityKey> come,
            BiConsumer<Feed, EntityKey> gone) {
        var before = now.isEmpty() ? by.remove(entity) : by.put(entity, now);
        each(now, before, (feed, key) -> count(feed, key, 1, come));
        each(before, now, (feed, key) -> count(feed, key, -1, gone));
    }

    /** What is said in this feed of an entity that is named there names these others now. Tells as above. */
    void introduce(
            EntityKey named,
            Feed feed,
            Set<EntityKey> now,
            BiConsumer<Feed, EntityKey> come,
            BiConsumer<Feed, EntityKey> gone) {
        var feeds = byIntroduction.getOrDefault(named, Map.of());
        var before = feeds.getOrDefault(feed, Set.of());
        if (now.equals(before)) {
            return;
        }
        if (!now.isEmpty()) {
            byIntroduction.computeIfAbsent(named, absent -> new HashMap<>()).put(feed, now);
        } else if (feeds.remove(feed) != null && feeds.isEmpty()) {
            byIntroduction.remove(named);
        }
        each(Map.of(feed, now), Map.of(feed, before), (in, key) -> count(in, key, 1, come));
        each(Map.of(feed, before), Map.of(feed, now), (in, key) -> count(in, key, -1, gone));
    }

    /** Goes through what the one has and the other has not. */
    private static void each(
            @Nullable Map<Feed, Set<EntityKey>> one,
            @Nullable Map<Feed, Set<EntityKey>> other,
            BiConsumer<Feed, EntityKey> visit) {
        if (one != null) {
            one.forEach((feed, keys) -> {
                var rest = new HashSet<>(keys);
                rest.removeAll(other == null ? Set.of() : other.getOrDefault(feed, Set.of()));
                rest.forEach(key -> visit.accept(feed, key));
            });
        }
    }

    private void count(Feed feed, EntityKey key, int by, BiConsumer<Feed, EntityKey> news) {
        var counts = of.computeIfAbsent(key, absent -> new HashMap<>());
        var count = counts.merge(feed, by, Integer::sum);
        if (count == 0) {
            counts.remove(feed);
        }
        if (counts.isEmpty()) {
            of.remove(key);
        }
        if (count == (by > 0 ? 1 : 0)) {
            news.accept(feed, key);
        }
    }
}
