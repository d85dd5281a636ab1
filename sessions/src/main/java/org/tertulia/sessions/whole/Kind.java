package org.tertulia.sessions.whole;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.Topic;
import org.tertulia.realtime.contract.View;

/**
 * A kind of entity that people see.
 *
 * @param name the first part of its keys
 * @param keys the keys of all its entities
 * @param look what each scope sees of the entity with this id
 * @param topic what that is about
 */
public record Kind<R>(
        String name,
        Class<? extends View> view,
        Function<R, Stream<EntityKey>> keys,
        BiFunction<R, String, Map<Scope, View>> look,
        About<R> topic) {
    /** Says what the view of a scope is about; mostly the name of the kind. */
    @FunctionalInterface
    public interface About<R> {
        Topic of(R state, String id, Scope scope);
    }

    Kind<R> about(About<R> other) {
        return new Kind<>(name, view, keys, look, other);
    }
}
