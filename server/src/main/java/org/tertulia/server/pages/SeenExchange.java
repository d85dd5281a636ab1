package org.tertulia.server.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Rules;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.lineups.TurnView;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.setting.Front;
import org.tertulia.sessions.segments.SegmentView;
import org.tertulia.sessions.whole.Scopes;

/** What one reader sees of an exchange now: for each entity, the view from the closest scope. */
public final class SeenExchange {
    private final Map<EntityKey, View> seen = new HashMap<>();

    private SeenExchange() {}

    public static <S> SeenExchange of(Rules<S, ?, ?> rules, S state, Set<Scope> scopes) {
        return of(rules, state, scopes, kind -> true);
    }

    /** Only entities of these kinds. */
    public static <S> SeenExchange of(Rules<S, ?, ?> rules, S state, Set<Scope> scopes, Predicate<String> kinds) {
        var found = new SeenExchange();
        for (var key : rules.entities(state)) {
            if (kinds.test(key.kind())) {
                Scopes.closest(rules.look(state, key), scopes).ifPresent(view -> found.seen.put(key, view));
            }
        }
        return found;
    }

    /** What anyone sees without signing in: nobody who takes part under a rule that forbids to publish it. */
    public static <S> SeenExchange ofAnyone(Rules<S, ?, ?> rules, S state) {
        var found = of(rules, state, Set.of(Scopes.EVERYONE));
        var unnamed = found.all(SegmentView.class).stream()
                .filter(segment -> !segment.view().allowsNames())
                .map(segment -> new SegmentId(segment.id()))
                .collect(Collectors.toSet());
        found.seen.values().removeIf(view -> view instanceof TurnView turn && unnamed.contains(turn.segment()));
        unnamed.forEach(
                id -> found.seen.computeIfPresent(id.key(), (key, view) -> ((SegmentView) view).withoutNames()));
        return found;
    }

    public <V extends View> Optional<V> find(String kind, String id, Class<V> type) {
        return find(new EntityKey(kind + "/" + id), type);
    }

    public <V extends View> Optional<V> find(EntityKey key, Class<V> type) {
        return Optional.ofNullable(seen.get(key)).filter(type::isInstance).map(type::cast);
    }

    /** All views of one kind with their ids, in no order. */
    public <V extends View> List<Seen<V>> all(Class<V> type) {
        var all = new ArrayList<Seen<V>>();
        seen.forEach((key, view) -> {
            if (type.isInstance(view)) {
                all.add(new Seen<>(idOf(key), type.cast(view)));
            }
        });
        return all;
    }

    /** Whether this person is named for the front of a segment, or for a turn. */
    public boolean namesForFront(PersonId person) {
        var seats = all(SegmentView.class).stream()
                .flatMap(segment -> Stream.ofNullable(segment.view().front()).flatMap(List::stream))
                .map(Front::person);
        var turns = all(TurnView.class).stream().map(turn -> turn.view().person());
        return Stream.concat(seats, turns).anyMatch(person::equals);
    }

    /** The number of visible views. */
    public int size() {
        return seen.size();
    }

    Collection<EntityKey> keys() {
        return seen.keySet();
    }

    private static String idOf(EntityKey key) {
        return key.id();
    }

    /** A view and the id of its entity. */
    public record Seen<V extends View>(String id, V view) {}
}
