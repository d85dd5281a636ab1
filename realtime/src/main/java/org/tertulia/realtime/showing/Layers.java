package org.tertulia.realtime.showing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Feed;
import org.tertulia.realtime.contract.Rules;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.realtime.wire.Codec;
import org.tertulia.realtime.wire.Utf8;

/**
 * Writes what each feed shows of one entity. A wider scope lies over the narrower ones that its people have anyway: it holds
 * only the fields that differ, so nothing is sent twice, and who loses it keeps the narrower view.
 */
public final class Layers<S> {
    private static final Utf8 NOTHING_MORE = Utf8.of("{}");

    private final Rules<S, ?, ?> rules;
    private final Codec<?, ?> codec;

    public Layers(Rules<S, ?, ?> rules, Codec<?, ?> codec) {
        this.rules = rules;
        this.codec = codec;
    }

    /** The layers of an entity. */
    public List<Layer> of(S state, EntityKey entity) {
        var looks = new LinkedHashMap<Scope, Look>();
        rules.look(state, entity).forEach((scope, view) -> looks.put(scope, look(state, entity, scope, view)));
        var texts = new HashMap<Written, Utf8>();
        var layers = new ArrayList<Layer>();
        looks.forEach((scope, look) -> {
            var written = new Written(look.key(), look.view(), below(scope, look, looks));
            var text = texts.computeIfAbsent(written, this::write);
            if (!written.isLaidOver() || !text.equals(NOTHING_MORE)) {
                layers.add(new Layer(look.feed(), look.key(), text, written.mentions()));
            }
        });
        return List.copyOf(layers);
    }

    /** What everybody may know of an entity that is mentioned, as it is sent. */
    Optional<Utf8> introduction(S state, EntityKey key) {
        return rules.introduction(state, key).map(view -> Utf8.of(codec.view(key, view)));
    }

    private Look look(S state, EntityKey entity, Scope scope, View view) {
        var feed = new Feed(scope, rules.topic(state, entity, scope));
        return new Look(feed, rules.shownAs(state, entity, scope), view);
    }

    private Utf8 write(Written what) {
        return Utf8.of(
                what.below() == null
                        ? codec.view(what.key(), what.view())
                        : codec.extra(what.key(), what.view(), what.below()));
    }

    /** The widest view that this scope's people see of the entity besides this one. */
    private @Nullable View below(Scope scope, Look look, Map<Scope, Look> looks) {
        Look widest = null;
        for (var other : looks.values()) {
            if (rules.includes(scope, other.scope())
                    && other.isNextTo(look)
                    && (widest == null || rules.includes(other.scope(), widest.scope()))) {
                widest = other;
            }
        }
        return widest == null ? null : widest.view();
    }

    /**
     * One view as it is sent.
     *
     * @param mentions the entities that it names and the narrower view does not
     */
    public record Layer(Feed feed, EntityKey key, Utf8 text, Set<EntityKey> mentions) {}

    private record Look(Feed feed, EntityKey key, View view) {
        Scope scope() {
            return feed.scope();
        }

        boolean isNextTo(Look other) {
            return feed.topic().equals(other.feed.topic()) && key.equals(other.key);
        }
    }

    private record Written(
            EntityKey key, View view, @Nullable View below) {
        Set<EntityKey> mentions() {
            var named = new LinkedHashSet<>(view.mentions());
            if (below != null) {
                below.mentions().forEach(named::remove);
            }
            return Set.copyOf(named);
        }

        boolean isLaidOver() {
            return below != null;
        }
    }
}
