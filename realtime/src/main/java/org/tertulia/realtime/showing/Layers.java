package org.tertulia.realtime.showing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Feed;
import org.tertulia.realtime.contract.Rules;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.realtime.wire.Codec;

/**
 * Writes what each feed shows of one entity. A wider scope lies over the narrower ones that its people have anyway: it holds
 * only the fields that differ, so nothing is sent twice, and who loses it keeps the narrower view.
 */
public final class Layers<S> {
    private final Rules<S, ?, ?> rules;
    private final Codec<?, ?> codec;

    public Layers(Rules<S, ?, ?> rules, Codec<?, ?> codec) {
        this.rules = rules;
        this.codec = codec;
    }

    /** The layers of an entity. */
    public List<Layer> of(S state, EntityKey entity) {
        var looks = new ArrayList<Look>();
        rules.look(state, entity).forEach((scope, view) -> looks.add(look(state, entity, scope, view)));
        var layers = new ArrayList<Layer>(looks.size());
        for (var look : looks) {
            var below = below(look, looks);
            if (!look.view().equals(below)) {
                layers.add(look.over(below, text(look, below)));
            }
        }
        return List.copyOf(layers);
    }

    /** What everybody may know of an entity that is mentioned, as it is sent. */
    Optional<Introduction> introduction(S state, EntityKey key) {
        return rules.introduction(state, key)
                .map(view -> new Introduction(new ViewText(() -> codec.view(key, view)), Set.copyOf(view.mentions())));
    }

    private Look look(S state, EntityKey entity, Scope scope, View view) {
        var feed = new Feed(scope, rules.topic(state, entity, scope));
        return new Look(feed, rules.shownAs(state, entity, scope), view);
    }

    private ViewText text(Look look, @Nullable View below) {
        return new ViewText(() ->
                below == null ? codec.view(look.key(), look.view()) : codec.extra(look.key(), look.view(), below));
    }

    /** The widest view that this scope's people see of the entity besides this one. */
    private @Nullable View below(Look look, List<Look> looks) {
        Look widest = null;
        for (var other : looks) {
            if (rules.includes(look.scope(), other.scope())
                    && other.isNextTo(look)
                    && (widest == null || rules.includes(other.scope(), widest.scope()))) {
                widest = other;
            }
        }
        return widest == null ? null : widest.view();
    }

    /**
     * What everybody may know of an entity, as it is sent.
     *
     * @param mentions the entities that it names itself
     */
    record Introduction(ViewText text, Set<EntityKey> mentions) {}

    /**
     * One view as it is sent.
     *
     * @param mentions the entities that it names and the narrower view does not
     */
    public record Layer(Feed feed, EntityKey key, ViewText text, Set<EntityKey> mentions) {}

    private record Look(Feed feed, EntityKey key, View view) {
        Scope scope() {
            return feed.scope();
        }

        boolean isNextTo(Look other) {
            return feed.topic().equals(other.feed.topic()) && key.equals(other.key);
        }

        Layer over(@Nullable View below, ViewText text) {
            var named = new LinkedHashSet<>(view.mentions());
            if (below != null) {
                below.mentions().forEach(named::remove);
            }
            return new Layer(feed, key, text, Set.copyOf(named));
        }
    }
}
